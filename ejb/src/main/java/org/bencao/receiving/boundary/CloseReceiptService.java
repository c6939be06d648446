package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.ordering.boundary.QuantityChange;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.receiving.control.CheckIn;
import org.bencao.receiving.control.Claims;
import org.bencao.receiving.control.DeliveryLock;
import org.bencao.receiving.control.Despatches;
import org.bencao.receiving.control.UncodedPacks;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.DespatchLine;
import org.bencao.receiving.entity.Receipt;

/**
 * Ends the counting of a delivery: what was not found is short, and the seller is told, order by
 * order.
 */
@Stateless
public class CloseReceiptService {

  @Inject DeliveryLock deliveries;
  @Inject Despatches despatches;
  @Inject Claims claims;
  @Inject UncodedPacks uncoded;
  @Inject CheckIn checkIn;
  @Inject OrderLedger ledger;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;
  @Inject Event<ReceiptClosed> closedEvent;
  @Inject Event<PacksMoved> moved;

  /**
   * Empty when there is no such delivery for a receiver of the caller's site. Closing what is
   * closed already gives the first answer again.
   *
   * @param noCode why packs are known by no code, where any are
   */
  public Optional<CloseResult> close(Caller caller, DespatchId id, Optional<NoCode> noCode) {
    caller.require(Role.RECEIVER);
    return deliveries
        .take(caller, id.value(), Role.RECEIVER)
        .map(delivery -> close(caller, delivery.despatch(), delivery.orders(), noCode));
  }

  /**
   * Packs that are known by no code and of which a law wants to know why (TRC-06), without closing
   * anything. Empty when there is no such delivery for a receiver of the caller's site.
   */
  public Optional<List<Finding>> uncoded(Caller caller, DespatchId id) {
    caller.require(Role.RECEIVER);
    return despatches
        .find(caller, id.value())
        .filter(found -> caller.has(Role.RECEIVER, found.buyerCompanyId(), found.siteId()))
        .map(found -> uncoded.findings(caller, found, Optional.empty()));
  }

  private CloseResult close(
      Caller caller, Despatch despatch, List<LockedOrder> orders, Optional<NoCode> noCode) {
    if (despatch.closedAt().isPresent()) {
      return new CloseResult.Closed(
          despatches.receipts(caller, despatch).stream().map(Receipt::number).toList(), true);
    }
    if (!despatch.isOpen()) {
      return new CloseResult.Refused(
          List.of(
              Finding.of(
                  Reason.DESPATCH_CLOSED, Optional.empty(), Map.of("number", despatch.number()))));
    }
    var stated = uncoded.findings(caller, despatch, noCode);
    var refusals =
        Stream.concat(checkIn.findings(caller, despatch).stream(), stated.stream())
            .filter(Finding::refuses)
            .toList();
    if (!refusals.isEmpty()) {
      return new CloseResult.Refused(refusals);
    }
    var now = clock.instant();
    despatch.opened(now);
    despatch.close(caller.name(), now);
    if (!stated.isEmpty()) {
      despatch.uncoded(noCode.orElseThrow());
      uncoded.tell(caller, despatch, stated);
    }
    var numbers = new ArrayList<String>();
    for (var order : orders) {
      shortfalls(caller, despatch, order);
      numbers.add(receipt(caller, despatch, order));
    }
    audit.record(
        caller,
        despatch.buyerCompanyId(),
        "receipt-closed",
        "despatch:" + Tsid.text(despatch.id()),
        Map.of(
            "found",
            despatch.found().toPlainString(),
            "missing",
            despatch.missing().toPlainString(),
            "noCode",
            despatch.noCode().map(NoCode::name).orElse("")));
    moved.fire(new PacksMoved(caller, SlipKind.PURCHASE_IN, despatch.id()));
    closedEvent.fire(new ReceiptClosed(caller, orders.stream().map(LockedOrder::id).toList()));
    return new CloseResult.Closed(numbers, false);
  }

  private void shortfalls(Caller caller, Despatch despatch, LockedOrder order) {
    var changes = new ArrayList<QuantityChange>();
    for (var line : ofOrder(despatch, order)) {
      var missing = line.closeShort();
      if (missing.signum() > 0) {
        changes.add(
            new QuantityChange(
                line.lineNo(), QuantityKind.SHORTFALL, missing, line.position(), line.lot()));
        claims.open(caller, despatch, line, order, shortage(missing));
      }
    }
    ledger.write(caller, order.id(), "receipt:" + Tsid.text(despatch.id()), changes);
  }

  private static Claims.Finding shortage(BigDecimal missing) {
    return new Claims.Finding(
        DiscrepancyKind.SHORT,
        missing,
        BigDecimal.ZERO,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  private String receipt(Caller caller, Despatch despatch, LockedOrder order) {
    var number = "GR-" + order.number() + "-" + (despatches.receiptsOf(order.id().value()) + 1);
    var receipt =
        new Receipt(identifiers.next(), despatch, order, number, caller.name(), clock.instant());
    despatches.add(receipt);
    outbox.append(OutboxKind.RECEIPT, receipt.id());
    var lines = ofOrder(despatch, order);
    ledger.tell(
        caller,
        order.id(),
        OrderStory.of(
            OrderEvent.GOODS_COUNTED,
            caller.name(),
            Map.of(
                "number", despatch.number(),
                "receipt", number,
                "good", sum(lines.stream().map(DespatchLine::good).toList()),
                "qty", sum(lines.stream().map(DespatchLine::advised).toList())),
            Optional.empty()));
    return number;
  }

  private static List<DespatchLine> ofOrder(Despatch despatch, LockedOrder order) {
    return despatch.lines().stream().filter(line -> line.orderId() == order.id().value()).toList();
  }

  private static String sum(List<BigDecimal> parts) {
    return parts.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .stripTrailingZeros()
        .toPlainString();
  }
}
