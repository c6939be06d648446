package org.bencao.common;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/** A date in six digits, YYMMDD, as GS1 codes carry it. */
final class Gs1Date {

  private static final int FURTHEST_AHEAD = 50;
  private static final int CENTURY = 100;

  private Gs1Date() {}

  /** Day 00 is the last day of the month (General Specifications 3.4). */
  static Optional<LocalDate> read(String digits, Year seenFrom) {
    if (!digits.matches("[0-9]{2}(0[1-9]|1[0-2])[0-3][0-9]")) {
      return Optional.empty();
    }
    int year = year(Integer.parseInt(digits.substring(0, 2)), seenFrom.getValue());
    var month = YearMonth.of(year, Integer.parseInt(digits.substring(2, 4)));
    int day = Integer.parseInt(digits.substring(4));
    if (day > month.lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(day == 0 ? month.atEndOfMonth() : month.atDay(day));
  }

  /** From 49 years back to 50 years ahead (General Specifications 7.12). */
  private static int year(int twoDigits, int now) {
    int year = now - now % CENTURY + twoDigits;
    if (year - now > FURTHEST_AHEAD) {
      return year - CENTURY;
    }
    return now - year >= FURTHEST_AHEAD ? year + CENTURY : year;
  }
}
