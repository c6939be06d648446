package org.bencao.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** An amount in one ISO 4217 currency, at the scale of its minor unit. */
public record Money(BigDecimal amount, String currency) {

  public Money {
    if (amount == null) {
      throw new IllegalArgumentException("amount: found none, wanted a number");
    }
    amount = amount.setScale(minorUnitDigits(currency), RoundingMode.HALF_UP);
  }

  public static Money zero(String currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "currency: found " + other.currency + ", wanted " + currency);
    }
    return new Money(amount.add(other.amount), currency);
  }

  static int minorUnitDigits(String currency) {
    if (currency == null || !currency.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException(
          "currency: found " + currency + ", wanted three capital letters");
    }
    var digits = known(currency).getDefaultFractionDigits();
    if (digits < 0) {
      throw new IllegalArgumentException(
          "currency: found " + currency + ", wanted one that has a minor unit");
    }
    return digits;
  }

  private static Currency known(String currency) {
    try {
      return Currency.getInstance(currency);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "currency: found " + currency + ", wanted an ISO 4217 code", e);
    }
  }
}
