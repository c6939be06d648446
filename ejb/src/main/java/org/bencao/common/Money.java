package org.bencao.common;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An amount in one ISO 4217 currency, at the scale of its minor unit. */
public record Money(BigDecimal amount, String currency) {

  /** Asked for each amount of each line. */
  private static final Map<String, Integer> MINOR_UNITS =
      Currency.getAvailableCurrencies().stream()
          .filter(known -> known.getDefaultFractionDigits() >= 0)
          .collect(
              Collectors.toUnmodifiableMap(
                  Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

  public Money {
    if (amount == null) {
      throw new IllegalArgumentException("amount: found none, wanted a number");
    }
    amount = amount.setScale(minorUnitDigits(currency), RoundingMode.HALF_UP);
  }

  public static Money zero(String currency) {
    return new Money(BigDecimal.ZERO, currency);
  }

  /** One sum for each currency: amounts of two are never added. */
  public static List<Money> totals(Collection<Money> amounts) {
    var sums =
        amounts.stream()
            .collect(Collectors.toMap(Money::currency, one -> one, Money::plus, TreeMap::new));
    return List.copyOf(sums.values());
  }

  public Money plus(Money other) {
    if (!currency.equals(other.currency)) {
      throw new IllegalArgumentException(
          "currency: found " + other.currency + ", wanted " + currency);
    }
    return new Money(amount.add(other.amount), currency);
  }

  /** So many per cent of it, rounded to the minor unit; of a net amount its tax. */
  public Money percent(BigDecimal percent) {
    return new Money(amount.multiply(percent).movePointLeft(2), currency);
  }

  public Money minus(Money other) {
    return plus(new Money(other.amount.negate(), other.currency));
  }

  static int minorUnitDigits(String currency) {
    var digits = currency == null ? null : MINOR_UNITS.get(currency);
    if (digits == null) {
      throw new IllegalArgumentException(fault(currency));
    }
    return digits;
  }

  private static String fault(String currency) {
    if (currency == null || !currency.matches("[A-Z]{3}")) {
      return "currency: found " + currency + ", wanted three capital letters";
    }
    boolean known =
        Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .anyMatch(currency::equals);
    return "currency: found "
        + currency
        + (known ? ", wanted one that has a minor unit" : ", wanted an ISO 4217 code");
  }
}
