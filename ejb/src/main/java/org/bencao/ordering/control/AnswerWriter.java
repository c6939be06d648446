package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Tsid;
import org.bencao.document.OrderResponseDocument;
import org.bencao.ordering.boundary.OrderAnswered;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.QuantityKind;
import org.bencao.ordering.control.AnswerReading.Read;
import org.bencao.ordering.entity.LineAnswer;
import org.bencao.ordering.entity.OrderLine;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.ordering.entity.QuantityFact;
import org.bencao.partner.boundary.PartnerView;

/** Writes an understood answer: facts, sums, exceptions, story, and the stock it sets free. */
@ApplicationScoped
public class AnswerWriter {

  @Inject Orders orders;
  @Inject Story story;
  @Inject OpenPromises promises;
  @Inject OrderWorth worth;
  @Inject Identifiers identifiers;
  @Inject Clock clock;
  @Inject Event<OrderAnswered> answered;

  /**
   * Who answers, and by what.
   *
   * @param caller for whom those who hear of the answer act
   * @param key of the document, for its facts
   * @param messageId the document in the journal, if it came as one
   */
  public record Source(Caller caller, String key, String actor, Optional<Long> messageId) {

    /** A document of a partner. */
    public static Source of(Caller caller, PartnerView partner, long messageId) {
      return new Source(
          caller, "message:" + Tsid.text(messageId), partner.code(), Optional.of(messageId));
    }

    /** A person of the seller's desk. */
    public static Source of(Caller desk, String key) {
      return new Source(desk, key, desk.name(), Optional.empty());
    }
  }

  public void write(PurchaseOrder order, OrderResponseDocument response, Read read, Source source) {
    var freed = new TreeSet<Long>();
    read.answers()
        .forEach(
            (number, answer) -> {
              var line = order.line(number).orElseThrow();
              if (answer.rejected().compareTo(line.rejected()) != 0) {
                freed.add(line.offerId());
              }
              change(line, answer, source.key());
            });
    order.answered(
        clock.instant(), response.saidAt(), response.number(), response.sellerOrderNumber());
    tell(order, response, read, source);
    worth.changed(source.caller(), order);
    // a rejection ends a promise, a newer answer may renew it
    promises.countAgain(freed);
    answered.fire(new OrderAnswered(source.caller(), new PurchaseOrderId(order.id())));
  }

  private void change(OrderLine line, LineAnswer answer, String document) {
    fact(line, QuantityKind.CONFIRMED, answer.confirmed(), line.confirmed(), document);
    fact(line, QuantityKind.BACK_ORDERED, answer.backOrdered(), line.backOrdered(), document);
    fact(line, QuantityKind.REJECTED, answer.rejected(), line.rejected(), document);
    fact(line, QuantityKind.OFFERED, answer.offered(), line.offered(), document);
    fact(line, QuantityKind.SUBSTITUTED, answer.substituted(), line.substituted(), document);
    line.answer(answer);
  }

  private void fact(
      OrderLine line, QuantityKind kind, BigDecimal now, BigDecimal before, String document) {
    var change = now.subtract(before);
    if (change.signum() != 0) {
      orders.add(
          new QuantityFact(identifiers.next(), line, kind, change, document, clock.instant()));
    }
  }

  private void tell(PurchaseOrder order, OrderResponseDocument response, Read read, Source source) {
    story.tell(
        order.id(),
        OrderEvent.ANSWERED,
        source.actor(),
        Map.of(
            "lines", String.valueOf(read.answers().size()),
            "number", response.sellerOrderNumber().orElse(response.number())),
        source.messageId());
    for (var note : read.notes()) {
      if (note.needsPerson()) {
        story.open(
            order.id(),
            source.actor(),
            note.line(),
            note.reason(),
            note.facts(),
            source.messageId());
      } else {
        story.tell(
            order.id(),
            OrderEvent.ANSWER_NOTED,
            source.actor(),
            note.line(),
            Optional.of(note.reason()),
            note.facts(),
            source.messageId());
      }
    }
  }
}
