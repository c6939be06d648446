package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.ordering.control.OrderChanges;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.PurchaseOrder;

/**
 * The way back from a placed order: the seller is asked by a change of the order, and only what it
 * grants is cancelled (F2; documents 1.1, X).
 */
@Stateless
public class CancelOrderService {

  @Inject Orders orders;
  @Inject OrderChanges changes;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Empty when there is no such order of a company for which the caller buys. */
  public Optional<CancelResult> ask(Caller caller, @Valid CancelOrder command) {
    caller.require(Role.BUYER);
    return orders
        .lockOfBuyer(caller, command.order().value())
        .map(order -> ask(caller, order, command));
  }

  private CancelResult ask(Caller caller, PurchaseOrder order, CancelOrder command) {
    var hash = Sha256.of(new TreeMap<>(command.lines()) + command.order().text() + command.note());
    var earlier = changes.under(caller, command.key());
    if (earlier.isPresent()) {
      return earlier.get().isSame(hash)
          ? new CancelResult.Asked(earlier.get().number(), true)
          : refused(Reason.COMMAND_KEY_REUSED, Map.of("key", command.key()));
    }
    var left = left(order);
    var packs = command.lines().isEmpty() ? left : command.lines();
    if (packs.isEmpty()) {
      return refused(Reason.CHANGE_TOO_LATE, Map.of("qty", order.number()));
    }
    var refusals = refusals(order, left, packs);
    if (!refusals.isEmpty()) {
      return new CancelResult.Refused(refusals);
    }
    var asked =
        new OrderChange.Asked(command.key(), hash, command.note(), caller.name(), clock.instant());
    var change = changes.ask(order, OrderChangeView.Kind.CANCEL, asked, packs);
    audit.record(
        caller,
        order.buyerCompanyId(),
        "cancellation-asked",
        "order:" + command.order().text(),
        Map.of("number", String.valueOf(change.number())));
    return new CancelResult.Asked(change.number(), false);
  }

  /** By line what is neither gone, refused nor taken back, and not asked for already. */
  private Map<Integer, BigDecimal> left(PurchaseOrder order) {
    var asked = changes.askedBack(order);
    var left = new TreeMap<Integer, BigDecimal>();
    for (var line : order.lines()) {
      var waiting = asked.getOrDefault(line.lineNo(), BigDecimal.ZERO);
      var packs = line.cancellable().subtract(waiting);
      if (packs.signum() > 0) {
        left.put(line.lineNo(), packs);
      }
    }
    return left;
  }

  private static List<Finding> refusals(
      PurchaseOrder order, Map<Integer, BigDecimal> left, Map<Integer, BigDecimal> packs) {
    return new TreeMap<>(packs)
        .entrySet().stream()
            .flatMap(
                one ->
                    refusal(
                        order,
                        one.getKey(),
                        one.getValue(),
                        left.getOrDefault(one.getKey(), BigDecimal.ZERO))
                        .stream())
            .toList();
  }

  private static Optional<Finding> refusal(
      PurchaseOrder order, int number, BigDecimal packs, BigDecimal left) {
    var line = order.line(number);
    if (line.isEmpty()) {
      var facts = Map.of("row", String.valueOf(number), "found", order.number());
      return Optional.of(Finding.of(Reason.UNKNOWN_LINE, Optional.of(number), facts));
    }
    var text = packs.stripTrailingZeros().toPlainString();
    if (packs.signum() <= 0 || packs.stripTrailingZeros().scale() > 0) {
      var facts = Map.of("raw", text);
      return Optional.of(Finding.of(Reason.QUANTITY_UNREADABLE, Optional.of(number), facts));
    }
    if (packs.compareTo(left) <= 0) {
      return Optional.empty();
    }
    boolean waits = packs.compareTo(line.get().cancellable()) <= 0;
    return Optional.of(
        Finding.of(
            waits ? Reason.CHANGE_WAITS : Reason.CHANGE_TOO_LATE,
            Optional.of(number),
            Map.of("qty", text, "left", left.stripTrailingZeros().toPlainString())));
  }

  /**
   * By line what can still be asked back; empty when there is no such order of a site for which the
   * caller buys.
   */
  public Optional<Map<Integer, BigDecimal>> cancellable(Caller caller, PurchaseOrderId id) {
    caller.require(Role.BUYER);
    return orders
        .find(caller, id.value())
        .filter(order -> caller.has(Role.BUYER, order.buyerCompanyId(), order.siteId()))
        .map(this::left);
  }

  /** What was asked about the order, oldest first. */
  public List<OrderChangeView> of(Caller caller, PurchaseOrderId id) {
    caller.require(Orders.READERS);
    return orders.find(caller, id.value()).stream()
        .flatMap(order -> changes.of(caller, order).stream())
        .map(OrderChange::view)
        .toList();
  }

  private static CancelResult refused(Reason reason, Map<String, String> facts) {
    return new CancelResult.Refused(List.of(Finding.of(reason, Optional.empty(), facts)));
  }
}
