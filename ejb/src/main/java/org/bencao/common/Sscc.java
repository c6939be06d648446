package org.bencao.common;

/**
 * The number of a logistic unit, 18 digits (GS1 General Specifications 3.3.1, check digit 7.9); the
 * application identifier 00 before it is taken off.
 */
public record Sscc(String value) {

  public Sscc {
    if (value != null && value.matches("00[0-9]{18}")) {
      value = value.substring(2);
    }
    if (value == null || !value.matches("[0-9]{18}")) {
      throw new IllegalArgumentException("SSCC: found " + value + ", wanted 18 digits");
    }
    CheckDigit.require("SSCC", value);
  }
}
