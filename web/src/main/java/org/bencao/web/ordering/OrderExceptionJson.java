package org.bencao.web.ordering;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * Something in an order that a person has to decide or should know.
 *
 * @param messageId the document behind it, if one
 */
public record OrderExceptionJson(
    Id id, Optional<Integer> line, ReasonJson reason, Instant openedAt, Optional<Id> messageId) {

  static OrderExceptionJson of(OrderView.OpenException open, Locale locale) {
    return new OrderExceptionJson(
        Id.of(open.id()),
        open.line(),
        ReasonJson.of(open.finding(), locale),
        open.openedAt(),
        open.messageId().map(Id::of));
  }
}
