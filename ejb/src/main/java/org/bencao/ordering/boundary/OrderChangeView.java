package org.bencao.ordering.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A wish of the buyer about a placed order, and the seller's answer.
 *
 * @param number within the order, from 1
 */
public record OrderChangeView(
    int number,
    Kind kind,
    String note,
    Instant askedAt,
    String askedBy,
    Optional<Verdict> verdict,
    Optional<Instant> answeredAt,
    List<Line> lines) {

  /** What is asked. */
  public enum Kind {
    CANCEL,
    /** The buyer agrees to a substitute. */
    CONSENT,
    /** The buyer does not want a substitute. */
    REFUSAL
  }

  /** What the seller said. */
  public enum Verdict {
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED
  }

  /**
   * One line.
   *
   * @param asked packs
   * @param granted of these, packs the seller took back
   */
  public record Line(int line, BigDecimal asked, BigDecimal granted) {}

  public OrderChangeView {
    lines = List.copyOf(lines);
  }
}
