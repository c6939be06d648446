package org.bencao.catalogue.control;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers as they are kept: digits with a point, no sign, no thousands. */
final class NumberShapes {

  /** No number of a price list has more characters, and none costs time to read. */
  private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,30}(\\.[0-9]{1,30})?");

  /** Tools that know no whole numbers write 12.0. */
  private static final Pattern WHOLE = Pattern.compile("([0-9]{1,9})(\\.0{1,9})?");

  private static final int PRICE_DIGITS = 13;
  private static final int PRICE_DECIMALS = 6;
  private static final int PERCENT_DECIMALS = 2;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private NumberShapes() {}

  static Judged price(String text) {
    return decimal(text, BigDecimal.TEN.pow(PRICE_DIGITS).subtract(BigDecimal.ONE), PRICE_DECIMALS);
  }

  static Judged percent(String text) {
    return decimal(text, HUNDRED, PERCENT_DECIMALS);
  }

  static Judged whole(String text) {
    return whole(text, 0);
  }

  static Judged positive(String text) {
    return whole(text, 1);
  }

  private static Judged decimal(String text, BigDecimal most, int decimals) {
    if (!DECIMAL.matcher(text).matches()) {
      return Judged.bad(text, "not-a-number");
    }
    var number = new BigDecimal(text);
    if (number.compareTo(most) > 0) {
      return Judged.bad(text, "too-much", Map.of("most", most.toPlainString()));
    }
    if (number.stripTrailingZeros().scale() > decimals) {
      return Judged.bad(text, "too-precise", Map.of("decimals", String.valueOf(decimals)));
    }
    return Judged.good(shortest(number));
  }

  private static Judged whole(String text, int least) {
    var whole = WHOLE.matcher(text);
    if (!whole.matches()) {
      return Judged.bad(text, "not-a-whole-number");
    }
    int number = Integer.parseInt(whole.group(1));
    return number < least
        ? Judged.bad(text, "too-little", Map.of("least", String.valueOf(least)))
        : Judged.good(String.valueOf(number));
  }

  /** Equal numbers have equal text: 12.50 and 12.5 are no change. */
  private static String shortest(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }
}
