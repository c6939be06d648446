package org.bencao.common;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a quantity as people type it: full-width digits and blanks are understood, guesses not
 * made.
 */
public final class TypedQuantity {

  private static final int MOST_DIGITS = 7;

  private TypedQuantity() {}

  /** Whole packs above 0; anything else is nothing. */
  public static Optional<BigDecimal> read(String typed) {
    var folded = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip();
    if (!folded.matches("[0-9]{1," + MOST_DIGITS + "}")) {
      return Optional.empty();
    }
    var quantity = new BigDecimal(folded);
    return quantity.signum() > 0 ? Optional.of(quantity) : Optional.empty();
  }

  public static Finding unreadable(String typed) {
    var raw = typed.length() > 40 ? typed.substring(0, 40) : typed;
    return Finding.of(Reason.QUANTITY_UNREADABLE, Optional.empty(), Map.of("raw", raw));
  }
}
