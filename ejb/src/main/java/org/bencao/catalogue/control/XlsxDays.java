package org.bencao.catalogue.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** The numbers by which a workbook means days and times (ECMA-376 part 1, 18.17.4). */
final class XlsxDays {

  private static final long SECONDS = 86_400;
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(2_958_466);
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);

  /** The day 60 is a 29 February 1900 that never was. */
  private static final long DAY_THAT_NEVER_WAS = 60;

  private XlsxDays() {}

  /** ISO 8601, with the time where there is one. */
  static Optional<String> date(BigDecimal number, boolean from1904) {
    if (number.signum() < 0 || number.compareTo(LAST_DAY) >= 0) {
      return Optional.empty();
    }
    long seconds = seconds(number);
    var day = day(seconds / SECONDS, from1904);
    var time = LocalTime.ofSecondOfDay(seconds % SECONDS);
    boolean midnight = time.equals(LocalTime.MIDNIGHT);
    return Optional.of(midnight ? day.toString() : day.atTime(time).toString());
  }

  /** ISO 8601, hours and minutes, seconds where there are any. */
  static Optional<String> time(BigDecimal number) {
    if (number.signum() < 0 || number.compareTo(BigDecimal.ONE) >= 0) {
      return Optional.empty();
    }
    return Optional.of(LocalTime.ofSecondOfDay(seconds(number) % SECONDS).toString());
  }

  private static long seconds(BigDecimal number) {
    return number
        .multiply(BigDecimal.valueOf(SECONDS))
        .setScale(0, RoundingMode.HALF_UP)
        .longValueExact();
  }

  private static LocalDate day(long number, boolean from1904) {
    if (from1904) {
      return FIRST_OF_1904.plusDays(number);
    }
    return BEFORE_1900.plusDays(number < DAY_THAT_NEVER_WAS ? number : number - 1);
  }
}
