package org.bencao.partner.boundary;

import java.time.Instant;
import java.util.Optional;

/**
 * A type of documents that a system sends, and how it did when it was last tried.
 *
 * @param needed without it nothing can be exchanged in earnest; others are sent by some alone
 */
public record PartnerTrial(String type, boolean needed, Optional<Tried> last) {

  /**
   * The last time.
   *
   * @param reason code; empty where it was accepted
   * @param position where, and what was wanted there; empty where it was accepted
   * @param by who tried, by name
   * @param sha256 of the bytes that were shown, in hexadecimal digits
   */
  public record Tried(
      CheckedDocument.Verdict verdict,
      String reason,
      String position,
      Instant at,
      String by,
      String sha256) {}

  public boolean isPassed() {
    return last.map(one -> one.verdict() != CheckedDocument.Verdict.REJECTED).orElse(false);
  }
}
