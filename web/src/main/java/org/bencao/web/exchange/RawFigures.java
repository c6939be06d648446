package org.bencao.web.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Values of X12 as the reader reads them; what cannot be read is shown as it stands. */
final class RawFigures {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private static final Map<String, Integer> DIGITS =
      Currency.getAvailableCurrencies().stream()
          .filter(currency -> currency.getDefaultFractionDigits() >= 0)
          .collect(Collectors.toMap(Currency::getCurrencyCode, Currency::getDefaultFractionDigits));

  private final Figures figures;

  RawFigures(Figures figures) {
    this.figures = figures;
  }

  String quantity(String text) {
    return worded(text, figures::quantity);
  }

  /** With at least the decimals of the currency. */
  String price(String text, String currency) {
    int digits = digits(currency);
    return worded(text, number -> figures.decimal(number, digits));
  }

  /** Amounts of X12 type N2 stand without their point. */
  String minor(String text, String currency) {
    int digits = digits(currency);
    return worded(
        text,
        number ->
            (currency.isEmpty() ? "" : figures.sign(currency))
                + figures.decimal(number.movePointLeft(digits), digits));
  }

  /** A rate is a fraction; some write 23 for 23 %, and no tax is 2,300 %. */
  String rate(String text) {
    return worded(
        text,
        rate ->
            figures.quantity(rate.compareTo(BigDecimal.ONE) < 0 ? rate.multiply(WHOLE) : rate)
                + "%");
  }

  /** CCYYMMDD. */
  String date(String text) {
    return day(text).map(figures::date).orElse(text);
  }

  String expiry(String text) {
    return day(text).map(figures::expiry).orElse(text);
  }

  static Optional<BigDecimal> number(String text) {
    return text.matches("-?(\\d{1,15}(\\.\\d{0,9})?|\\.\\d{1,9})")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  private static String worded(String text, Function<BigDecimal, String> words) {
    return number(text).map(words).orElse(text);
  }

  private static int digits(String currency) {
    return DIGITS.getOrDefault(currency, 2);
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
    } catch (DateTimeException noDay) {
      // the reader sees what the partner wrote
      return Optional.empty();
    }
  }
}
