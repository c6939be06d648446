package org.bencao.ordering.boundary;

import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;

/**
 * A step for the story of an order.
 *
 * @param actor the person or partner behind it
 * @param messageId the document behind it
 */
public record OrderStory(
    OrderEvent event,
    String actor,
    Optional<Integer> line,
    Optional<Reason> reason,
    Map<String, String> facts,
    Optional<Long> messageId) {

  public OrderStory {
    facts = Map.copyOf(facts);
  }

  public static OrderStory of(
      OrderEvent event, String actor, Map<String, String> facts, Optional<Long> messageId) {
    return new OrderStory(event, actor, Optional.empty(), Optional.empty(), facts, messageId);
  }

  public OrderStory on(int number) {
    return new OrderStory(event, actor, Optional.of(number), reason, facts, messageId);
  }

  public OrderStory because(Reason why) {
    return new OrderStory(event, actor, line, Optional.of(why), facts, messageId);
  }
}
