package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.ordering.boundary.OrderChangeView.Kind;
import org.bencao.ordering.control.OpenPromises;
import org.bencao.ordering.control.OrderChanges;
import org.bencao.ordering.control.OrderWorth;
import org.bencao.ordering.control.Orders;
import org.bencao.ordering.control.Story;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.OrderException;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/**
 * The buyer's word on a substitute, on record with name and hour (F3): yes makes it confirmed, no
 * makes it rejected; the seller is told by a change of the order.
 */
@Stateless
public class ConsentService {

  private static final List<Reason> OFFERS =
      List.of(Reason.SUBSTITUTION_CONSENT, Reason.ITEM_DIFFERS);

  @Inject Orders orders;
  @Inject OrderChanges changes;
  @Inject OpenPromises promises;
  @Inject OrderWorth worth;
  @Inject Story story;
  @Inject AuditTrail audit;
  @Inject Clock clock;
  @Inject Event<OrderAnswered> answered;

  /** Empty when there is no such order of a company for which the caller buys. */
  public Optional<CancelResult> decide(
      Caller caller,
      @NotNull @Size(min = 8, max = 120) String key,
      PurchaseOrderId id,
      int lineNo,
      Kind word,
      @NotNull @Size(max = 400) String note) {
    caller.require(Role.BUYER);
    if (word == Kind.CANCEL) {
      throw new IllegalArgumentException("word: found CANCEL, wanted CONSENT or REFUSAL");
    }
    return orders
        .lockOfBuyer(caller, id.value())
        .map(order -> decide(caller, key, order, lineNo, word, note));
  }

  private CancelResult decide(
      Caller caller, String key, PurchaseOrder order, int lineNo, Kind word, String note) {
    var hash = Sha256.of(order.number() + "/" + lineNo + "/" + word);
    var earlier = changes.under(caller, key);
    if (earlier.isPresent()) {
      return earlier.get().isSame(hash)
          ? new CancelResult.Asked(earlier.get().number(), true)
          : refused(Reason.COMMAND_KEY_REUSED, lineNo, Map.of("key", key));
    }
    var line = order.line(lineNo).filter(found -> found.offered().signum() > 0);
    if (line.isEmpty()) {
      return refused(Reason.OFFER_CLOSED, lineNo, Map.of("row", String.valueOf(lineNo)));
    }
    var packs = line.get().offered();
    var asked = new OrderChange.Asked(key, hash, note, caller.name(), clock.instant());
    var change = changes.ask(order, word, asked, Map.of(lineNo, packs));
    write(caller, change, order, line.get(), word);
    settle(caller, order, lineNo);
    story.tell(
        order.id(),
        word == Kind.CONSENT ? OrderEvent.SUBSTITUTE_ACCEPTED : OrderEvent.SUBSTITUTE_REFUSED,
        caller.name(),
        Optional.of(lineNo),
        Optional.empty(),
        Map.of(
            "qty", packs.stripTrailingZeros().toPlainString(),
            "item", line.get().offer().flatMap(SubstituteOffer::name).orElse("–"),
            "note", note),
        Optional.empty());
    audit.record(
        caller,
        order.buyerCompanyId(),
        word == Kind.CONSENT ? "substitute-accepted" : "substitute-refused",
        "order:" + new PurchaseOrderId(order.id()).text(),
        Map.of("line", String.valueOf(lineNo), "quantity", packs.toPlainString()));
    answered.fire(new OrderAnswered(caller, new PurchaseOrderId(order.id())));
    return new CancelResult.Asked(change.number(), false);
  }

  private void write(
      Caller caller, OrderChange change, PurchaseOrder order, OrderLine line, Kind word) {
    var packs = line.offered();
    var key = OrderChanges.key(change);
    changes.write(line, key, QuantityKind.OFFERED, packs.negate());
    if (word == Kind.CONSENT) {
      changes.write(line, key, QuantityKind.CONFIRMED, packs);
      changes.write(line, key, QuantityKind.SUBSTITUTED, packs);
      line.takeOfferedPrice();
      worth.changed(caller, order);
    } else {
      changes.write(line, key, QuantityKind.REJECTED, packs);
      worth.changed(caller, order);
      promises.countAgain(new TreeSet<>(List.of(line.offerId())));
    }
    line.requireBalance();
  }

  private void settle(Caller caller, PurchaseOrder order, int lineNo) {
    orders.openExceptions(caller, List.of(order.id())).getOrDefault(order.id(), List.of()).stream()
        .filter(found -> OFFERS.contains(found.reason()))
        .filter(found -> found.line().equals(Optional.of(lineNo)))
        .forEach(found -> close(caller, found));
  }

  private void close(Caller caller, OrderException found) {
    found.close(caller.name(), clock.instant());
  }

  private static CancelResult refused(Reason reason, int line, Map<String, String> facts) {
    return new CancelResult.Refused(List.of(Finding.of(reason, Optional.of(line), facts)));
  }
}
