package org.bencao.common;

/** A GLN, 13 digits (GS1 General Specifications 3.4.2, check digit 7.9). */
public record Gln(String value) {

  public Gln {
    if (value == null || !value.matches("[0-9]{13}")) {
      throw new IllegalArgumentException("GLN: found " + value + ", wanted 13 digits");
    }
    CheckDigit.require("GLN", value);
  }
}
