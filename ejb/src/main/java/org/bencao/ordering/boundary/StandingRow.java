package org.bencao.ordering.boundary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A standing order in the list of a site.
 *
 * @param nextOn the next day, in the site's zone; absent when it has ended
 * @param untilOn the last day on which it may come back
 */
public record StandingRow(
    long id,
    String name,
    Rhythm rhythm,
    Optional<LocalDate> nextOn,
    Optional<LocalDate> untilOn,
    boolean paused,
    int lineCount) {

  public boolean ended() {
    return nextOn.isEmpty();
  }
}
