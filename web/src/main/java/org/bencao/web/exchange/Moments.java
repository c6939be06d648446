package org.bencao.web.exchange;

import java.time.DateTimeException;
import java.time.Instant;

/** Instants between which documents can have come. */
final class Moments {

  private static final Instant FIRST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("3000-01-01T00:00:00Z");

  private Moments() {}

  /**
   * The same.
   *
   * @throws DateTimeException when no database keeps such a time
   */
  static Instant of(Instant at) {
    if (at.isBefore(FIRST) || at.isAfter(LAST)) {
      throw new DateTimeException(at + ": wanted one from " + FIRST + " to " + LAST);
    }
    return at;
  }
}
