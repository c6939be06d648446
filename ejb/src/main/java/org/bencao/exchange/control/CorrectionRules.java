package org.bencao.exchange.control;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.bencao.exchange.boundary.CorrectionKind;
import org.bencao.exchange.boundary.MessageView.Fault;

/**
 * What of a partner's document a person may put right. Items, lots, expiries, serials, quantities,
 * prices, parties and verdicts are the partner's word, and so is what says which of them a value
 * is, and every free text: it sends them again.
 */
public final class CorrectionRules {

  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{1,3}");
  private static final int FEWEST_DIGITS = 6;

  private CorrectionRules() {}

  /** Empty where nothing may be put right. */
  public static Optional<CorrectionKind> kind(Fault fault) {
    if (fault.element() == 0 || fault.value().isBlank()) {
      // what is missing is missing
      return Optional.empty();
    }
    return Optional.ofNullable(
        switch (fault.wanted()) {
          case "UNIT" -> CorrectionKind.UNIT;
          case "DATE" ->
              digits(fault.value()).length() >= FEWEST_DIGITS ? CorrectionKind.DATE : null;
          default -> null;
        });
  }

  /** As it is kept: codes have capital letters. */
  public static String written(CorrectionKind kind, String value) {
    return switch (kind) {
      case UNIT -> value.strip().toUpperCase(Locale.ROOT);
      case DATE -> value.strip();
    };
  }

  /** Whether the new value, which is another one, says what the old one said. */
  public static boolean isSame(CorrectionKind kind, String found, String value) {
    return switch (kind) {
      case UNIT -> CODE.matcher(value).matches();
      case DATE -> digits(value).equals(digits(found));
    };
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
