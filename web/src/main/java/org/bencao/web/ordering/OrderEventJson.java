package org.bencao.web.ordering;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Reason;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.web.rest.Id;

/**
 * One step of an order's story.
 *
 * @param messageId the document behind it, if one
 */
public record OrderEventJson(
    Id id,
    Instant at,
    OrderEvent kind,
    String actor,
    Optional<Integer> line,
    Optional<Reason> reason,
    Map<String, String> facts,
    Optional<Id> messageId) {

  static OrderEventJson of(OrderView.Event event) {
    return new OrderEventJson(
        Id.of(event.id()),
        event.at(),
        event.kind(),
        event.actor(),
        event.line(),
        event.reason(),
        event.facts(),
        event.messageId().map(Id::of));
  }
}
