package org.bencao.web.exchange;

import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.bencao.exchange.boundary.MessageBounds;

/**
 * Which of the documents that stopped are judged again: those that are all of this; what is absent
 * bounds nothing.
 *
 * @param partner code of the system that sent them
 * @param type as the journal names it, for example {@code 850}
 * @param from the first instant at which they came
 * @param until the first instant behind them
 */
public record ReplayBounds(
    @Size(max = 20) String partner, @Size(max = 20) String type, Instant from, Instant until) {

  MessageBounds bounds() {
    return new MessageBounds(
        Optional.ofNullable(partner),
        Optional.ofNullable(type),
        Optional.empty(),
        Optional.ofNullable(from).map(Moments::of),
        Optional.ofNullable(until).map(Moments::of));
  }
}
