package org.bencao.ordering.boundary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * Every so many weeks on a weekday, or every so many months on a day of the month.
 *
 * @param day 1 (Monday) to 7, or 1 to 31; in a shorter month the last day stands for it
 */
public record Rhythm(int every, Unit unit, int day) {

  private static final int MOST = 52;

  /** What is counted. */
  public enum Unit {
    WEEK(7),
    MONTH(31);

    private final int days;

    Unit(int days) {
      this.days = days;
    }
  }

  public Rhythm {
    if (every < 1 || every > MOST) {
      throw new IllegalArgumentException("every: found " + every + ", wanted 1 to " + MOST);
    }
    if (day < 1 || day > unit.days) {
      throw new IllegalArgumentException("day: found " + day + ", wanted 1 to " + unit.days);
    }
  }

  /** The first day of the rhythm after this one. */
  public LocalDate firstAfter(LocalDate date) {
    if (unit == Unit.WEEK) {
      return date.with(TemporalAdjusters.next(DayOfWeek.of(day)));
    }
    var inThisMonth = in(YearMonth.from(date));
    return inThisMonth.isAfter(date) ? inThisMonth : in(YearMonth.from(date).plusMonths(1));
  }

  /** The rhythm goes on from its last day; days that are over by then are left out. */
  public LocalDate next(LocalDate last, LocalDate today) {
    var next = step(last);
    while (!next.isAfter(today)) {
      next = step(next);
    }
    return next;
  }

  private LocalDate step(LocalDate from) {
    return unit == Unit.WEEK ? from.plusWeeks(every) : in(YearMonth.from(from).plusMonths(every));
  }

  private LocalDate in(YearMonth month) {
    return month.atDay(Math.min(day, month.lengthOfMonth()));
  }
}
