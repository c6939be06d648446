package org.bencao.web.receiving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.receiving.boundary.DespatchView;

/**
 * The line under the hand, with what was read off the pack.
 *
 * @param quantity that is about to be booked
 * @param carton the label of its carton was scanned
 * @param pack its own code, where one was scanned
 */
record Chosen(
    DespatchView.Line line,
    Optional<String> lot,
    Optional<LocalDate> expiry,
    BigDecimal quantity,
    boolean carton,
    Optional<String> pack) {

  /** Nothing was read yet. */
  static Chosen of(DespatchView.Line line) {
    return new Chosen(
        line, Optional.empty(), Optional.empty(), BigDecimal.ONE, false, Optional.empty());
  }
}
