package org.bencao.exchange.control;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.bencao.exchange.boundary.CorrectionKind;
import org.bencao.exchange.boundary.MessageView.Fault;

/**
 * What of a partner's document a person may put right. Items, lots, expiries, serials, quantities,
 * prices, parties and verdicts are the partner's word: it sends them again.
 */
public final class CorrectionRules {

  /** Segments of X12 and EDIFACT that say something to people alone. */
  private static final Set<String> FREE_TEXT = Set.of("MSG", "PID", "NTE", "FTX");

  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{1,3}");
  private static final int FEWEST_DIGITS = 4;

  private CorrectionRules() {}

  /** Empty where nothing may be put right. */
  public static Optional<CorrectionKind> kind(Fault fault) {
    if (fault.element() == 0 || fault.value().isEmpty()) {
      // what is missing is missing
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (fault.wanted()) {
          case "UNIT" -> CorrectionKind.UNIT;
          case "QUALIFIER" -> CorrectionKind.QUALIFIER;
          case "DATE", "TIME" ->
              digits(fault.value()).length() >= FEWEST_DIGITS ? CorrectionKind.DATE : null;
          case "LENGTH", "CHARACTERS" ->
              FREE_TEXT.contains(fault.tag()) ? CorrectionKind.TEXT : null;
          default -> null;
        });
  }

  /** Whether the new value says what the old one said. */
  public static boolean isSame(CorrectionKind kind, String found, String value) {
    if (value.equals(found)) {
      return false;
    }
    return switch (kind) {
      case UNIT, QUALIFIER -> CODE.matcher(value).matches();
      case DATE -> digits(value).equals(digits(found));
      case TEXT -> leavesOut(found, value);
    };
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  private static boolean leavesOut(String found, String value) {
    int at = 0;
    for (char c : value.toCharArray()) {
      at = found.indexOf(c, at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
