package org.bencao.common;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** So much of a unit of UN/ECE Recommendation 20 or 21; a piece is always {@code EA}. */
public record Quantity(BigDecimal value, String unit) {

  /** Each, one piece. */
  public static final String EACH = "EA";

  /**
   * Of what the item's number names, whatever it is: EANCOM counts trade units of a GTIN and says
   * no unit (Rec 20: mutually defined).
   */
  public static final String AS_NUMBERED = "ZZ";

  private static final Pattern UNIT = Pattern.compile("[A-Z0-9]{2,3}");
  private static final int DECIMALS = 3;
  private static final int WHOLE_DIGITS = 12;

  public Quantity {
    if (value == null || value.signum() < 0) {
      throw new IllegalArgumentException("quantity: found " + value + ", wanted zero or more");
    }
    if (unit == null || !UNIT.matcher(unit).matches()) {
      throw new IllegalArgumentException(
          "unit: found " + unit + ", wanted a code of UN/ECE Rec 20 or 21");
    }
    value = value.stripTrailingZeros();
    if (value.scale() > DECIMALS || value.precision() - value.scale() > WHOLE_DIGITS) {
      throw new IllegalArgumentException(
          "quantity: found " + value.toString() + ", wanted 12 digits and 3 decimals at most");
    }
    if (value.scale() < 0) {
      value = value.setScale(0);
    }
    // one piece has three codes in Rec 20; one of them is ours
    if (unit.equals("C62") || unit.equals("H87")) {
      unit = EACH;
    }
  }

  public static Quantity of(long value, String unit) {
    return new Quantity(BigDecimal.valueOf(value), unit);
  }
}
