package org.bencao.exchange.boundary;

import java.time.Instant;
import java.util.Optional;

/**
 * Only documents that are all of this; what is empty bounds nothing.
 *
 * @param partner code of whoever sent it or takes it
 * @param type as the journal names it, for example {@code 850}
 * @param from the first instant
 * @param until the first instant behind them
 */
public record MessageBounds(
    Optional<String> partner,
    Optional<String> type,
    Optional<Direction> direction,
    Optional<Instant> from,
    Optional<Instant> until) {

  public static final MessageBounds NONE =
      new MessageBounds(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
