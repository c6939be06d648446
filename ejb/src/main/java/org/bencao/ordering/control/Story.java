package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Identifiers;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.entity.HistoryEntry;
import org.bencao.ordering.entity.OrderException;

/** Writes down what happens to an order, step by step, and tells those who want to hear of it. */
@ApplicationScoped
public class Story {

  @Inject Orders orders;
  @Inject OrderNews news;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  public void tell(
      long orderId,
      OrderEvent event,
      String actor,
      Map<String, String> facts,
      Optional<Long> messageId) {
    tell(orderId, event, actor, Optional.empty(), Optional.empty(), facts, messageId);
  }

  public void tell(
      long orderId,
      OrderEvent event,
      String actor,
      Optional<Integer> line,
      Optional<Reason> reason,
      Map<String, String> facts,
      Optional<Long> messageId) {
    var step =
        new HistoryEntry(
            identifiers.next(),
            orderId,
            event,
            actor,
            line,
            reason,
            facts,
            messageId,
            clock.instant());
    orders.add(step);
    news.tell(orderId, step);
  }

  /**
   * Something that a person has to decide: a badge beside the headline, and a step of the story.
   */
  public void open(
      long orderId,
      String actor,
      Optional<Integer> line,
      Reason reason,
      Map<String, String> facts,
      Optional<Long> messageId) {
    orders.add(
        new OrderException(
            identifiers.next(), orderId, line, reason, facts, messageId, clock.instant()));
    tell(orderId, OrderEvent.EXCEPTION_OPENED, actor, line, Optional.of(reason), facts, messageId);
  }
}
