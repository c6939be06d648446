package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.document.ContentHash;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.Verdicts;
import org.bencao.ordering.control.ArrivedChanges;
import org.bencao.ordering.control.ArrivedOrders;
import org.bencao.ordering.control.ChangedLines;
import org.bencao.ordering.control.OrderChanges;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.entity.ArrivedChange;
import org.bencao.ordering.entity.ArrivedChange.Became;
import org.bencao.ordering.entity.ArrivedChange.Verdict;
import org.bencao.ordering.entity.ArrivedOrder;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.organisation.boundary.Callers;
import org.bencao.partner.boundary.PartnerView;

/**
 * Takes a change that a buyer's system wants of an order that it sent, in the name of the person
 * whom the partner's row names: less of a line, or nothing of the order any more. The seller is
 * asked as on the page, and what it says is told to the system; what nobody is asked is told at
 * once.
 */
@Stateless
public class OrderChangeArrivalService {

  @Inject Verdicts verdicts;
  @Inject ArrivedOrders arrivedOrders;
  @Inject ArrivedChanges arrivedChanges;
  @Inject ChangedLines lines;
  @Inject Orders orders;
  @Inject OrderChanges changes;
  @Inject CancelOrderService cancellations;
  @Inject Callers callers;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** Once a document, however often it is driven. */
  public void apply(
      Caller exchange, long messageId, PartnerView partner, OrderChangeDocument change) {
    exchange.require(Role.EXCHANGE);
    if (!verdicts.begin(messageId)) {
      return;
    }
    verdicts.names(messageId, change.number());
    if (change.purpose() != DocumentPurpose.ORIGINAL
        && change.purpose() != DocumentPurpose.CANCEL) {
      // a replacement would also say what is not in it
      verdicts.quarantine(
          messageId, Reason.NOT_AGREED, Map.of("document", "860 " + change.purpose()));
      return;
    }
    var acting = partner.personId().flatMap(id -> callers.ofColleague(exchange, id));
    if (acting.isEmpty()) {
      verdicts.quarantine(
          messageId,
          Reason.FACT_MISSING,
          Map.of("item", partner.code(), "fact", "#fact.orderingPerson"));
      return;
    }
    var arrived = arrivedOrders.standing(partner.id(), change.orderNumber());
    var order = arrived.flatMap(one -> placed(acting.get(), one));
    if (order.isEmpty()) {
      // the order may be on its way, or wait for somebody's approval
      verdicts.quarantineForNow(
          messageId, change.number(), change.orderNumber(), Reason.UNKNOWN_ORDER);
      return;
    }
    verdicts.concerns(
        messageId,
        change.number(),
        order.get().number(),
        order.get().id(),
        exchange.companyId(),
        // the bytes are the buyer's alone
        exchange.companyId());
    if (!isOf(arrived.get(), change.parties())) {
      verdicts.quarantine(
          messageId,
          Reason.PARTY_MISMATCH,
          Map.of("found", change.orderNumber(), "wanted", "#party.buyer"));
      return;
    }
    var earlier = arrivedChanges.standing(arrived.get(), change.number());
    if (earlier.isPresent()) {
      again(messageId, change, earlier.get());
    } else {
      decide(exchange, acting.get(), messageId, partner, change, arrived.get(), order.get());
    }
  }

  /** Another place or another seller is another order. */
  private static boolean isOf(ArrivedOrder order, List<Party> parties) {
    var known =
        Map.of(
            Party.Role.BUYER, order.buyerGln(),
            Party.Role.SELLER, order.sellerGln(),
            Party.Role.SHIP_TO, order.shipToGln());
    return parties.stream()
        .allMatch(
            party ->
                party
                    .id(PartyId.Scheme.GLN)
                    .map(gln -> known.getOrDefault(party.role(), gln).equals(gln))
                    .orElse(true));
  }

  private Optional<PurchaseOrder> placed(Caller acting, ArrivedOrder arrived) {
    return Optional.of(arrived)
        .filter(one -> one.verdict() == ArrivedOrder.Verdict.PLACED)
        .flatMap(one -> one.orderNumber())
        .flatMap(number -> orders.ofBuyer(arrived.buyerCompanyId(), number))
        .flatMap(order -> orders.lockOfBuyer(acting, order.id()));
  }

  private void again(long messageId, OrderChangeDocument change, ArrivedChange earlier) {
    var facts = Map.of("number", change.number());
    if (!Arrays.equals(earlier.contentHash(), hash(change))) {
      verdicts.quarantine(messageId, Reason.DOCUMENT_NUMBER_REUSED, facts);
      return;
    }
    verdicts.repeats(messageId, Reason.DUPLICATE_DOCUMENT, facts);
    if (isAnswered(earlier)) {
      outbox.append(OutboxKind.CHANGE_ANSWER, earlier.id());
    }
  }

  /** What the seller has not answered yet is answered when it does. */
  private boolean isAnswered(ArrivedChange earlier) {
    return earlier.changeId().map(id -> changes.byId(id).isAnswered()).orElse(true);
  }

  private void decide(
      Caller exchange,
      Caller acting,
      long messageId,
      PartnerView partner,
      OrderChangeDocument change,
      ArrivedOrder arrived,
      PurchaseOrder order) {
    var became = became(acting, partner, change, arrived, order);
    long id = identifiers.next();
    arrivedChanges.add(
        new ArrivedChange(id, messageId, arrived, order, change, hash(change), became));
    if (became.verdict() != Verdict.ASKED) {
      outbox.append(OutboxKind.CHANGE_ANSWER, id);
    }
    verdicts.applied(messageId, became.findings());
    audit.record(
        exchange,
        exchange.companyId(),
        "order-change-arrived",
        "message:" + Tsid.text(messageId),
        Map.of(
            "number", change.number(),
            "order", order.number(),
            "verdict", became.verdict().name(),
            "reasons",
                became.findings().stream()
                    .map(finding -> finding.reason().name())
                    .distinct()
                    .collect(Collectors.joining(","))));
  }

  private Became became(
      Caller acting,
      PartnerView partner,
      OrderChangeDocument change,
      ArrivedOrder arrived,
      PurchaseOrder order) {
    var found = lines.find(order, arrived, change);
    if (!found.faults().isEmpty()) {
      return refused(found.faults());
    }
    if (found.packs().isEmpty()) {
      return new Became(Verdict.UNCHANGED, Optional.empty(), List.of(), clock.instant());
    }
    var result =
        cancellations
            .ask(
                acting,
                new CancelOrder(
                    "edi-860-" + Tsid.text(arrived.id()) + "-" + change.number(),
                    new PurchaseOrderId(order.id()),
                    found.packs(),
                    partner.code() + " 860 " + change.number()))
            .orElseThrow();
    if (result instanceof CancelResult.Refused refused) {
      return refused(refused.findings());
    }
    var number = String.valueOf(((CancelResult.Asked) result).number());
    var asked = changes.numbered(order, number).orElseThrow();
    return new Became(Verdict.ASKED, Optional.of(asked.id()), List.of(), clock.instant());
  }

  private Became refused(List<Finding> findings) {
    return new Became(Verdict.REFUSED, Optional.empty(), findings, clock.instant());
  }

  private static byte[] hash(OrderChangeDocument change) {
    return HexFormat.of().parseHex(ContentHash.of(change));
  }
}
