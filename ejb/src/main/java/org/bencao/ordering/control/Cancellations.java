package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.OrderAnswered;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.ordering.control.AnswerWriter.Source;
import org.bencao.ordering.entity.OrderChange;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;

/** Takes back of an order what the seller grants (documents 1.1, X). */
@ApplicationScoped
public class Cancellations {

  @Inject OrderChanges changes;
  @Inject ArrivedChanges arrived;
  @Inject OpenPromises promises;
  @Inject OrderWorth worth;
  @Inject Story story;
  @Inject Event<OrderAnswered> answered;

  /** A person hears of what the seller did not grant, or granted too late. */
  public void grant(
      PurchaseOrder order, OrderChange change, Map<Integer, BigDecimal> granted, Source source) {
    var freed = new TreeSet<Long>();
    for (var wish : change.lines()) {
      var line = order.line(wish.lineNo()).orElseThrow();
      var packs = granted.get(wish.lineNo());
      // the wish says what is to stay: what was refused meanwhile need not be taken back as well
      var needed = wish.needed(line.expected().add(changes.grantedAfter(change, wish.lineNo())));
      var done = packs.min(needed).min(line.cancellable());
      cancel(line, OrderChanges.key(change), done);
      wish.grant(done);
      if (done.signum() > 0) {
        freed.add(line.offerId());
      }
      // a refusal is heard of whatever was refused before
      missing(order, wish, packs.signum() == 0 ? wish.asked() : needed.subtract(done), source);
    }
    order.lines().forEach(OrderLine::requireBalance);
    worth.changed(source.caller(), order);
    promises.countAgain(freed);
    arrived.answered(change);
    answered.fire(new OrderAnswered(source.caller(), new PurchaseOrderId(order.id())));
  }

  private void missing(
      PurchaseOrder order, OrderChange.Line wish, BigDecimal missing, Source source) {
    if (missing.signum() > 0) {
      story.open(
          order.id(),
          source.actor(),
          Optional.of(wish.lineNo()),
          Reason.CHANGE_TOO_LATE,
          Map.of("qty", missing.stripTrailingZeros().toPlainString()),
          source.messageId());
    }
  }

  /** Of the unanswered first, then of the back-ordered, the offered and the confirmed. */
  private void cancel(OrderLine line, String documentKey, BigDecimal packs) {
    var rest = packs.subtract(packs.min(line.unanswered()));
    rest = take(line, documentKey, QuantityKind.BACK_ORDERED, line.backOrdered(), rest);
    rest = take(line, documentKey, QuantityKind.OFFERED, line.offered(), rest);
    var open = line.confirmed().subtract(line.fulfilment().despatched());
    take(line, documentKey, QuantityKind.CONFIRMED, open, rest);
    // what stands in falls with what is confirmed (documents 1.1, S)
    var over = line.substituted().subtract(line.confirmed()).max(BigDecimal.ZERO);
    changes.write(line, documentKey, QuantityKind.SUBSTITUTED, over.negate());
    changes.write(line, documentKey, QuantityKind.CANCELLED, packs);
  }

  private BigDecimal take(
      OrderLine line, String documentKey, QuantityKind kind, BigDecimal from, BigDecimal wanted) {
    var taken = from.min(wanted);
    changes.write(line, documentKey, kind, taken.negate());
    return wanted.subtract(taken);
  }
}
