package org.bencao.ordering.boundary;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.bencao.common.Tsid;

/**
 * A draft that waits for a colleague.
 *
 * @param toId the person it was given to
 * @param note what the giver wrote, empty when nothing
 */
public record DraftHandOver(long toId, String toName, String byName, Instant at, String note) {

  /** What tells this hand-over from the next of the same draft. */
  public String key() {
    return Tsid.text(toId) + "@" + at.truncatedTo(ChronoUnit.MILLIS);
  }
}
