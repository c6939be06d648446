package org.bencao.receiving.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of a booking. */
public sealed interface BookResult {

  /** Counted; the same answer for the same key. */
  record Booked(long bookingId, boolean repeated) implements BookResult {}

  /** Nothing was counted. */
  record Refused(List<Finding> findings) implements BookResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
