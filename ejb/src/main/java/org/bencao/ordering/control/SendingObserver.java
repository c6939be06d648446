package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.exchange.boundary.DocumentEvents;
import org.bencao.ordering.boundary.OrderEvent;

/** Hears what became of an order's document, in the transaction in which it became so. */
@ApplicationScoped
public class SendingObserver {

  private static final String US = "exchange";

  /** Other documents of an order have stories of their own; only what failed is told of them. */
  private static final String ORDER = "850";

  @Inject Orders orders;
  @Inject Story story;

  void sent(@Observes DocumentEvents.Sent event) {
    if (!event.documentType().equals(ORDER)) {
      return;
    }
    orders.lock(event.orderId()).orElseThrow().sent(event.at());
    story.tell(
        event.orderId(),
        event.again() ? OrderEvent.SENT_AGAIN : OrderEvent.SENT,
        US,
        Map.of(),
        Optional.of(event.messageId()));
  }

  void handedOver(@Observes DocumentEvents.HandedOver event) {
    if (!event.documentType().equals(ORDER)) {
      return;
    }
    var order = orders.lock(event.orderId()).orElseThrow();
    order.sent(event.at());
    order.acknowledged(event.at());
    story.tell(event.orderId(), OrderEvent.ACKED, US, Map.of(), Optional.empty());
  }

  void acknowledged(@Observes DocumentEvents.Acknowledged event) {
    if (!event.documentType().equals(ORDER)) {
      return;
    }
    orders.lock(event.orderId()).orElseThrow().acknowledged(event.at());
    story.tell(event.orderId(), OrderEvent.ACKED, US, Map.of(), Optional.of(event.messageId()));
  }

  void refused(@Observes DocumentEvents.Refused event) {
    if (event.documentType().equals(ORDER)) {
      orders.lock(event.orderId()).orElseThrow().refused();
    }
    story.tell(
        event.orderId(), OrderEvent.ACK_REFUSED, US, event.facts(), Optional.of(event.messageId()));
    story.open(
        event.orderId(),
        US,
        Optional.empty(),
        Reason.ACK_NEGATIVE,
        event.facts(),
        Optional.of(event.messageId()));
  }

  void overdue(@Observes DocumentEvents.AckOverdue event) {
    if (event.documentType().equals(ORDER)) {
      orders.lock(event.orderId()).orElseThrow().acknowledgementOverdue();
    }
    story.tell(
        event.orderId(), OrderEvent.ACK_OVERDUE, US, Map.of(), Optional.of(event.messageId()));
  }
}
