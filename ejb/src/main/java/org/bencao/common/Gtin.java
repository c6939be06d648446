package org.bencao.common;

/** A GTIN kept as 14 digits (GS1 General Specifications 3.3.2, check digit 7.9). */
public record Gtin(String value) {

  private static final int DIGITS = 14;

  public Gtin {
    if (value == null || !value.matches("[0-9]{8}|[0-9]{12,14}")) {
      throw new IllegalArgumentException(
          "GTIN: found " + value + ", wanted 8, 12, 13 or 14 digits");
    }
    CheckDigit.require("GTIN", value);
    value = "0".repeat(DIGITS - value.length()) + value;
  }
}
