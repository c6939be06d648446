package org.bencao.traceability.boundary;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody looked where a lot went.
 *
 * @param inspected somebody of an authority
 * @param steps how many were shown
 */
public record LotLookView(
    String person,
    boolean inspected,
    String lot,
    Optional<String> itemCode,
    Kind kind,
    int steps,
    Instant at) {

  /** What was done. */
  public enum Kind {
    SEARCH,
    EXPORT
  }
}
