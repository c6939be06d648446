package org.bencao.common;

import java.util.Optional;

/** A GTIN kept as 14 digits (GS1 General Specifications 3.3.2, check digit 7.9). */
public record Gtin(String value) {

  private static final int DIGITS = 14;
  private static final String LENGTHS = "[0-9]{8}|[0-9]{12,14}";

  public Gtin {
    if (value == null || !value.matches(LENGTHS)) {
      throw new IllegalArgumentException(
          "GTIN: found " + value + ", wanted 8, 12, 13 or 14 digits");
    }
    CheckDigit.require("GTIN", value);
    value = "0".repeat(DIGITS - value.length()) + value;
  }

  /** For what a person or a scanner gives: no GTIN is nothing, not a fault. */
  public static Optional<Gtin> read(String digits) {
    boolean right = digits.matches(LENGTHS) && CheckDigit.isRight(digits);
    return right ? Optional.of(new Gtin(digits)) : Optional.empty();
  }
}
