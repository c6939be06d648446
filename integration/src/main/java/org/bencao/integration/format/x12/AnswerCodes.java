package org.bencao.integration.format.x12;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Verdict;

/** The codes of an answer: BAK02 (DE 587) for the order, ACK01 (DE 668) for a line. */
final class AnswerCodes {

  static final String ACCEPTED = "IA";
  static final String SUBSTITUTED = "IS";
  static final String BACKORDERED = "IB";
  static final String BACKORDERED_OR_SHIPPED = "BP";
  static final String QUANTITY_CHANGED = "IQ";
  static final String CHANGED = "IC";

  /** The answer names its exceptions, the rest is accepted. */
  static final String EXCEPTIONS_ONLY = "AE";

  /** Accepted, but something is not as ordered. */
  static final Set<String> CHANGES = Set.of("IQ", "DR", "SP", "IP", "IE", CHANGED);

  static final Set<String> REJECTIONS =
      Set.of("IR", "ID", "R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8");

  static final Set<String> HOLDS = Set.of("IH", "IF", "IW");

  private static final Map<String, Verdict> VERDICTS =
      Map.of(
          "AT", Verdict.ACCEPTED,
          "AD", Verdict.ACCEPTED,
          "AK", Verdict.ACCEPTED,
          "AC", Verdict.CONDITIONAL,
          "AE", Verdict.CONDITIONAL,
          "AH", Verdict.HELD,
          "RD", Verdict.REJECTED,
          "RJ", Verdict.REJECTED,
          "RF", Verdict.REJECTED,
          "RO", Verdict.REJECTED);

  private AnswerCodes() {}

  static Optional<Verdict> verdict(String code) {
    return Optional.ofNullable(VERDICTS.get(code));
  }

  /** What becomes of the quantity of an ACK; BP alone needs the agreement as well. */
  static Schedule.Kind kind(String code) {
    if (REJECTIONS.contains(code)) {
      return Schedule.Kind.REJECTED;
    }
    if (HOLDS.contains(code)) {
      return Schedule.Kind.HELD;
    }
    return code.equals(BACKORDERED) || code.equals(BACKORDERED_OR_SHIPPED)
        ? Schedule.Kind.BACKORDERED
        : Schedule.Kind.CONFIRMED;
  }

  /** Whether the code itself says why. */
  static boolean says(String code) {
    return CHANGES.contains(code) || REJECTIONS.contains(code) || HOLDS.contains(code);
  }
}
