package org.bencao.compliance.boundary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What rules know of a pack that is to leave the stock of who has it.
 *
 * @param day today where the pack is
 * @param barred why it may not, where something says so
 */
public record StockFacts(
    String profile, LocalDate day, String code, Optional<String> lot, Optional<Barred> barred) {

  /** What bars it, and since when. */
  public record Barred(State state, LocalDate since) {}

  /** Words under {@code stock.state.{NAME}}. */
  public enum State {
    /** Nobody decided yet. */
    QUARANTINED,
    /** A quality officer decided that it is not sold. */
    REJECTED,
    RECALLED,
    SUSPECT,
    EXPIRED
  }
}
