package org.bencao.integration.format.x12;

import org.bencao.document.AcknowledgementDocument.Verdict;
import org.bencao.integration.format.Codes;

/** The code lists of acknowledgements: AK501 and AK901 (DE 717 and 715), and TA104. */
final class AckCodes {

  /** DE 724 takes so much of a bad value. */
  private static final int BAD_VALUE = 99;

  static final Codes<Verdict> VERDICT =
      new Codes<Verdict>()
          .say(Verdict.ACCEPTED, "A")
          .say(Verdict.ACCEPTED_WITH_ERRORS, "E")
          .say(Verdict.PARTLY_ACCEPTED, "P")
          // M, W and X: rejected for reasons of authentication and decryption
          .say(Verdict.REJECTED, "R", "M", "W", "X");

  private AckCodes() {}

  /** A copy of what was found must not contain our separators. */
  static String badValue(String found) {
    var carried = found.replaceAll("[^ -}]|[*>^]", " ");
    return carried.substring(0, Math.min(carried.length(), BAD_VALUE)).strip();
  }
}
