package org.bencao.receiving.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Gtin;
import org.bencao.common.Quantity;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Transaction;
import org.bencao.common.Tsid;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.boundary.FulfilmentRuleService;
import org.bencao.compliance.boundary.FulfilmentRuleService.Goods;
import org.bencao.compliance.boundary.FulfilmentRuleService.Parties;
import org.bencao.compliance.boundary.TraceRuleService;
import org.bencao.compliance.boundary.Transport;
import org.bencao.compliance.boundary.TransportRuleService;
import org.bencao.document.DespatchAdviceDocument;
import org.bencao.document.DocumentItem;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.LotQuantity;
import org.bencao.ordering.boundary.DeskResult;
import org.bencao.ordering.boundary.LockedLine;
import org.bencao.ordering.boundary.LockedOrder;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.receiving.control.DespatchIntake;
import org.bencao.receiving.control.DespatchIntake.Sender;
import org.bencao.receiving.control.GoodsJudge;
import org.bencao.receiving.control.LaterLots;
import org.bencao.receiving.control.Prepayments;
import org.bencao.receiving.control.ReceivingKeys;
import org.bencao.receiving.control.ShippedPacks;
import org.bencao.receiving.control.UnsignedReceipts;

/**
 * The desk of a seller without EDI ships by screen (K1); what it says goes the way of a despatch
 * advice. A lot that has expired or was called back does not leave.
 */
@Stateless
public class DeskDespatchService {

  @Inject OrderLedger ledger;
  @Inject DespatchIntake intake;
  @Inject GoodsJudge judge;
  @Inject ShippedPacks packs;
  @Inject UnsignedReceipts unsigned;
  @Inject LaterLots laterLots;
  @Inject Prepayments prepayments;
  @Inject FulfilmentRuleService stopped;
  @Inject TransportRuleService transports;
  @Inject TraceRuleService traces;
  @Inject ReceivingKeys keys;
  @Inject CompanyService companies;
  @Inject AuditTrail audit;
  @Inject PartnerService partners;
  @Inject Transaction transaction;
  @Inject Clock clock;

  /** Empty when there is no such order to a company for which the caller is the desk. */
  public Optional<DeskResult> ship(Caller caller, @Valid ShipOrder command) {
    caller.require(Role.SUPPLIER_DESK);
    return ledger
        .lock(caller, command.order())
        .filter(order -> caller.has(Role.SUPPLIER_DESK, order.sellerCompanyId()))
        .map(order -> ship(caller, order, command));
  }

  private DeskResult ship(Caller caller, LockedOrder order, ShipOrder command) {
    if (partners
        .serving(caller, order.sellerSystemId(), order.sellerCompanyId())
        .filter(PartnerView::desk)
        .isEmpty()) {
      return refused(
          Finding.of(Reason.SELLER_HAS_EDI, Optional.empty(), Map.of("number", order.number())));
    }
    var earlier = keys.earlier(caller, command.key(), command);
    if (earlier.isPresent()) {
      return earlier.get().sameContent() ? new DeskResult.Done() : reused(command);
    }
    var later = later(caller, order, command);
    var refusals = refusals(caller, order, command);
    if (command.laterLot().isEmpty()) {
      refusals.addAll(later);
    }
    if (!refusals.isEmpty()) {
      return new DeskResult.Refused(refusals);
    }
    if (!keys.keep(caller, command.key(), command, order.id().value())) {
      return reused(command);
    }
    var taken =
        intake.take(
            caller,
            new Sender(caller.name(), Optional.empty()),
            advice(order, command),
            List.of(order));
    if (taken.stop().isEmpty()) {
      command.transport().ifPresent(one -> note(caller, order, command.number(), one));
      command.laterLot().ifPresent(why -> tell(caller, order, command.number(), why, later));
      return new DeskResult.Done();
    }
    transaction.rollBack();
    return refused(
        Finding.of(taken.stop().get().reason(), Optional.empty(), taken.stop().get().facts()));
  }

  private List<Finding> refusals(Caller caller, LockedOrder order, ShipOrder command) {
    var refusals = new ArrayList<Finding>();
    var lots = new ArrayList<GoodsJudge.Lot>();
    var shipped = new LinkedHashMap<Integer, BigDecimal>();
    for (int at = 0; at < command.lines().size(); at++) {
      var lot = command.lines().get(at);
      var line = order.line(lot.line());
      if (line.isEmpty()) {
        refusals.add(
            Finding.of(
                Reason.UNKNOWN_LINE,
                Optional.of(lot.line()),
                Map.of("row", String.valueOf(lot.line()), "found", order.number())));
      } else {
        shipped.merge(lot.line(), lot.quantity(), BigDecimal::add);
        lots.add(
            new GoodsJudge.Lot(
                at + 1,
                order.sellerCompanyId(),
                line.get().itemId(),
                Optional.of(lot.lot()),
                Optional.of(lot.expiry()),
                line.get().acceptedExpiry()));
      }
    }
    shipped.forEach(
        (number, sent) -> beyond(order.line(number).orElseThrow(), sent).ifPresent(refusals::add));
    refusals.addAll(
        packs.findings(
            caller,
            order,
            command.lines().stream().filter(lot -> shipped.containsKey(lot.line())).toList()));
    var today = judge.today(caller, order.siteId());
    refusals.addAll(
        stopped.judge(
            caller,
            Act.SHIP,
            new Parties(order.buyerCompanyId(), order.sellerCompanyId(), order.siteId()),
            new Goods(
                order.lines().stream()
                    .filter(line -> shipped.containsKey(line.number()))
                    .collect(Collectors.toMap(LockedLine::number, LockedLine::itemId)),
                ledger.uncleared(caller, order),
                ledger.signed(caller, order),
                unsigned.before(order),
                prepayments.missing(caller, order, shipped, today))));
    refusals.addAll(transport(caller, order, command, shipped.keySet(), today));
    shipped.forEach(
        (number, sent) ->
            refusals.addAll(
                told(caller, order, command, order.line(number).orElseThrow(), sent, today)));
    judge
        .judge(caller, order.buyerCompanyId(), order.sellerCompanyId(), today, lots)
        .forEach(
            (position, findings) ->
                findings.stream()
                    .filter(found -> GoodsJudge.bars(found.reason()))
                    .map(found -> found.onLine(command.lines().get(position - 1).line()))
                    .forEach(refusals::add));
    return refusals;
  }

  /** The desk ships what is wanted; more than that is a mistake that can still be helped. */
  private static Optional<Finding> beyond(LockedLine line, BigDecimal packs) {
    var open = line.ordered().subtract(line.cancelled()).subtract(line.fulfilment().despatched());
    boolean broken = packs.stripTrailingZeros().scale() > 0;
    return packs.compareTo(open) > 0 || broken
        ? Optional.of(
            Finding.of(
                Reason.QTY_EXCEEDS_OPEN,
                Optional.of(line.number()),
                Map.of(
                    "qty", packs.toPlainString(),
                    "left", open.stripTrailingZeros().toPlainString(),
                    "over", packs.subtract(open).max(BigDecimal.ZERO).toPlainString())))
        : Optional.empty();
  }

  private List<Finding> later(Caller caller, LockedOrder order, ShipOrder command) {
    return laterLots.of(
        caller, order, command, profiles(caller, order), judge.today(caller, order.siteId()));
  }

  /** Both sides see why a later lot was sent. */
  private void tell(
      Caller caller, LockedOrder order, String number, String why, List<Finding> later) {
    for (var finding : later) {
      var facts = new HashMap<>(finding.facts());
      facts.put("number", number);
      facts.put("why", why);
      ledger.tell(
          caller,
          order.id(),
          new OrderStory(
              OrderEvent.DESPATCH_NOTED,
              caller.name(),
              finding.line(),
              Optional.of(Reason.FEFO_APPROVED),
              facts,
              Optional.empty()));
    }
  }

  /** TRC-01: where the law wants each pack told, none leaves untold. */
  private List<Finding> told(
      Caller caller,
      LockedOrder order,
      ShipOrder command,
      LockedLine line,
      BigDecimal sent,
      LocalDate today) {
    return traces.judge(
        caller,
        Act.SHIP,
        new TraceRuleService.Packs(
            line.number(),
            command.number(),
            line.itemId(),
            order.buyerCompanyId(),
            order.siteId(),
            today,
            sent.intValue(),
            () ->
                command.lines().stream()
                    .filter(lot -> lot.line() == line.number())
                    .mapToInt(lot -> lot.codes().size())
                    .sum()));
  }

  private List<Finding> transport(
      Caller caller, LockedOrder order, ShipOrder command, Set<Integer> shipped, LocalDate today) {
    return transports.judge(
        caller,
        today,
        profiles(caller, order),
        order.lines().stream()
            .filter(line -> shipped.contains(line.number()))
            .collect(Collectors.toMap(LockedLine::number, LockedLine::itemId)),
        command.transport());
  }

  private Set<String> profiles(Caller caller, LockedOrder order) {
    return companies
        .byIds(caller, List.of(order.buyerCompanyId(), order.sellerCompanyId()))
        .values()
        .stream()
        .map(CompanyView::profile)
        .collect(Collectors.toSet());
  }

  private void note(Caller caller, LockedOrder order, String number, Transport transport) {
    audit.record(
        caller,
        order.sellerCompanyId(),
        "despatch-transport",
        "order:" + Tsid.text(order.id().value()),
        Map.of(
            "number", number,
            "mode", transport.mode().name(),
            "holds", transport.holdsHours().map(String::valueOf).orElse(""),
            "planned", transport.plannedHours().map(String::valueOf).orElse("")));
  }

  private DespatchAdviceDocument advice(LockedOrder order, ShipOrder command) {
    var now = clock.instant();
    return new DespatchAdviceDocument(
        Optional.empty(),
        command.number(),
        DocumentPurpose.ORIGINAL,
        now,
        Optional.of(now.atZone(ZoneOffset.UTC).toLocalDate()),
        command.expectedOn(),
        List.of(),
        command
            .carrier()
            .map(name -> new DespatchAdviceDocument.Carrier(Optional.empty(), Optional.of(name))),
        command.tracking().stream().toList(),
        Optional.empty(),
        Optional.of(command.packages()).filter(count -> count > 0),
        List.of(),
        command.lines().stream()
            .map(lot -> line(order, order.line(lot.line()).orElseThrow(), lot))
            .toList());
  }

  private static DespatchAdviceDocument.Line line(
      LockedOrder order, LockedLine line, ShipOrder.Lot lot) {
    var quantity = new Quantity(lot.quantity(), line.unit());
    var gtin = Optional.of(line.gtin()).filter(text -> !text.isEmpty()).map(Gtin::new);
    return new DespatchAdviceDocument.Line(
        order.number(),
        Optional.of(String.valueOf(line.number())),
        DocumentItem.of(gtin, line.sellerItem(), line.nameEn()),
        quantity,
        Optional.empty(),
        List.of(
            new LotQuantity(
                Optional.of(lot.lot()),
                Optional.of(lot.expiry()),
                quantity,
                Optional.empty(),
                ShippedPacks.of(lot))));
  }

  private static DeskResult reused(ShipOrder command) {
    return refused(
        Finding.of(Reason.COMMAND_KEY_REUSED, Optional.empty(), Map.of("key", command.key())));
  }

  private static DeskResult refused(Finding finding) {
    return new DeskResult.Refused(List.of(finding));
  }
}
