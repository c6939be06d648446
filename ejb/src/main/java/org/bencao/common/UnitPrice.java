package org.bencao.common;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The price of one unit, with up to six decimals and at least those of the minor unit. */
public record UnitPrice(BigDecimal amount, String currency) {

  private static final int DECIMALS = 6;
  private static final int WHOLE_DIGITS = 13;

  public UnitPrice {
    var minor = Money.minorUnitDigits(currency);
    if (amount == null || amount.signum() < 0) {
      throw new IllegalArgumentException("price: found " + amount + ", wanted zero or more");
    }
    amount = amount.stripTrailingZeros();
    if (amount.scale() > DECIMALS || amount.precision() - amount.scale() > WHOLE_DIGITS) {
      throw new IllegalArgumentException(
          "price: found " + amount.toString() + ", wanted 13 digits and 6 decimals at most");
    }
    // stripping leaves 1E+2 for 100; a fixed smallest scale keeps equal prices equal
    amount = amount.setScale(Math.max(minor, amount.scale()), RoundingMode.UNNECESSARY);
  }

  public Money times(Quantity quantity) {
    return new Money(amount.multiply(quantity.value()), currency);
  }

  /** As sentences name it: the ISO 4217 code, and the amount without zeros that say nothing. */
  public String text() {
    return currency + " " + amount.stripTrailingZeros().toPlainString();
  }
}
