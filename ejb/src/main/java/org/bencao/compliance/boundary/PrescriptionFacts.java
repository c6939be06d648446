package org.bencao.compliance.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What rules know of a special order for one patient.
 *
 * @param item what is ordered, as it was written
 * @param quantity packs
 * @param token of the prescription, where one was given
 * @param usedBefore whether the token was used for another order
 * @param day today where it is needed
 */
public record PrescriptionFacts(
    String item, BigDecimal quantity, Optional<Token> token, boolean usedBefore, LocalDate day) {

  /**
   * A prescription without the person it is for.
   *
   * @param issuer the register that keeps it
   * @param hash of it, SHA-256 in hexadecimal
   * @param item what it is for
   * @param quantity packs that it allows
   * @param validTo its last day
   */
  public record Token(
      String issuer, String hash, String item, BigDecimal quantity, LocalDate validTo) {

    /** Whether it holds a hash and nothing that people can read. */
    public boolean isHash() {
      return hash.matches("[0-9a-f]{64}");
    }
  }
}
