package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Money;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.SignedForm;
import org.bencao.ordering.control.DespatchTaking;
import org.bencao.ordering.control.LockedOrders;
import org.bencao.ordering.control.OrderHolds;
import org.bencao.ordering.control.OrderWorth;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.SignedForms;
import org.bencao.ordering.control.Story;
import org.bencao.ordering.entity.OrderException;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.ordering.entity.QuantityFact;

/**
 * The quantity facts of order lines, for the features that receive, invoice and return: they lock
 * an order, decide, and write what their document changes, all in their own transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OrderLedger {

  private static final Role[] DOERS = {
    Role.BUYER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EXCHANGE,
    Role.CLOCK
  };

  @Inject Orders orders;
  @Inject OrderHolds holds;
  @Inject SignedForms forms;
  @Inject DespatchTaking taking;
  @Inject OrderWorth worth;
  @Inject Story story;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  /** The seller's order of that number; any other seller's document finds nothing. */
  public Optional<LockedOrder> ofSeller(Caller caller, String number) {
    return orders.ofSeller(caller, number).map(LockedOrders::of);
  }

  /** Which orders of the seller have these numbers; those of other sellers are not there. */
  public Map<String, PurchaseOrderId> numbered(Caller caller, Collection<String> numbers) {
    return orders.numbered(caller, numbers).entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, found -> new PurchaseOrderId(found.getValue())));
  }

  /** Of these orders, by identifier and line, the other item that the buyer takes. */
  public Map<Long, Map<Integer, SubstituteOffer>> standIns(Caller caller, Collection<Long> ids) {
    return orders.standIns(ids);
  }

  /**
   * An order of a company for which the caller acts, as buyer or as seller; the clock acts for all.
   */
  public Optional<LockedOrder> lock(Caller caller, PurchaseOrderId id) {
    caller.require(DOERS);
    return orders.lock(id.value()).filter(order -> isParty(caller, order)).map(LockedOrders::of);
  }

  /** By line, what is said of it where it is unusual and nobody cleared it (SPC-12). */
  public Map<Integer, Map<String, String>> uncleared(Caller caller, LockedOrder order) {
    return orders.forDocument(order.id().value()).map(holds::uncleared).orElse(Map.of());
  }

  /**
   * What the seller sent to the buyer of the order, is kept, and stands on no invoice yet: net by
   * offer, at agreed prices.
   */
  public Map<Long, Money> unbilled(Caller caller, LockedOrder order) {
    return orders.unbilled(order.sellerCompanyId(), order.buyerCompanyId(), order.currency());
  }

  /** The form that was signed for it, as it stands now; mostly none (SPC-08). */
  public Optional<SignedForm> signed(Caller caller, LockedOrder order) {
    return orders.forDocument(order.id().value()).flatMap(forms::of);
  }

  private static boolean isParty(Caller caller, PurchaseOrder order) {
    var companies = caller.companies(DOERS);
    return caller.has(Role.CLOCK)
        || companies.contains(order.buyerCompanyId())
        || companies.contains(order.sellerCompanyId());
  }

  /**
   * Writes what a document changes. The key of document, line of the document and kind keeps a
   * repeat from adding twice.
   */
  public void write(
      Caller caller, PurchaseOrderId id, String documentKey, List<QuantityChange> changes) {
    var order = orders.lock(id.value()).orElseThrow();
    for (var change : changes) {
      if (change.change().signum() != 0) {
        var line = order.line(change.line()).orElseThrow();
        orders.add(
            new QuantityFact(identifiers.next(), line, change, documentKey, clock.instant()));
        line.change(change.kind(), change.change());
      }
    }
    order.lines().forEach(line -> line.requireBalance());
    worth.changed(caller, order);
  }

  /** What was sent moves what was open to confirmed and despatched; the rest is excess. */
  public List<TakenLot> despatch(
      Caller caller, PurchaseOrderId id, String documentKey, List<SentLot> lots) {
    var order = orders.lock(id.value()).orElseThrow();
    var taken = taking.take(caller, order, documentKey, lots);
    order.lines().forEach(line -> line.requireBalance());
    return taken;
  }

  /** Takes back what a despatch did; confirmed stays as it is until the seller answers anew. */
  public void undespatch(
      Caller caller, PurchaseOrderId id, String documentKey, List<TakenLot> taken) {
    write(
        caller,
        id,
        documentKey,
        taken.stream()
            .flatMap(
                lot ->
                    List.of(
                        change(lot, QuantityKind.DESPATCHED, lot.despatched()),
                        change(lot, QuantityKind.EXCESS, lot.excess()))
                        .stream())
            .toList());
  }

  private static QuantityChange change(TakenLot lot, QuantityKind kind, BigDecimal quantity) {
    return new QuantityChange(lot.line(), kind, quantity.negate(), lot.documentLine(), lot.lot());
  }

  /** Adds a step to the story. */
  public void tell(Caller caller, PurchaseOrderId id, OrderStory step) {
    story.tell(
        id.value(),
        step.event(),
        step.actor(),
        step.line(),
        step.reason(),
        step.facts(),
        step.messageId());
  }

  /** Something that a person has to decide; of one line and reason only one stands open. */
  public void open(Caller caller, PurchaseOrderId id, OrderStory step) {
    var reason = step.reason().orElseThrow();
    boolean standsAlready =
        orders.openExceptions(caller, List.of(id.value())).values().stream()
            .flatMap(Collection::stream)
            .anyMatch(
                found ->
                    found.reason() == reason
                        && found.line().equals(step.line())
                        && found.view().messageId().equals(step.messageId()));
    if (!standsAlready) {
      story.open(id.value(), step.actor(), step.line(), reason, step.facts(), step.messageId());
    }
  }

  /** What settled itself needs no person any more. */
  public void settle(
      Caller caller, PurchaseOrderId id, Optional<Integer> line, Set<Reason> reasons) {
    orders.openExceptions(caller, List.of(id.value())).values().stream()
        .flatMap(Collection::stream)
        .filter(found -> reasons.contains(found.reason()) && found.line().equals(line))
        .forEach(found -> settle(caller, id, found));
  }

  /** What a document left open goes with the document. */
  public void settle(Caller caller, PurchaseOrderId id, long messageId) {
    orders.openExceptions(caller, List.of(id.value())).values().stream()
        .flatMap(Collection::stream)
        .filter(found -> found.view().messageId().filter(other -> other == messageId).isPresent())
        .forEach(found -> settle(caller, id, found));
  }

  /** What one document left open of a line is settled; what others left stays. */
  public void settle(
      Caller caller,
      PurchaseOrderId id,
      Optional<Integer> line,
      Reason reason,
      Optional<Long> messageId) {
    orders.openExceptions(caller, List.of(id.value())).values().stream()
        .flatMap(Collection::stream)
        .filter(found -> found.reason() == reason && found.line().equals(line))
        .filter(found -> found.view().messageId().equals(messageId))
        .forEach(found -> settle(caller, id, found));
  }

  private void settle(Caller caller, PurchaseOrderId id, OrderException found) {
    found.close(caller.name(), clock.instant());
    story.tell(
        id.value(),
        OrderEvent.EXCEPTION_CLOSED,
        caller.name(),
        found.line(),
        Optional.of(found.reason()),
        found.view().finding().facts(),
        found.view().messageId());
  }
}
