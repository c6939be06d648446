package org.bencao.common;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people write it and as packs print it. The year comes first or, of a month, last: what
 * could be read as day or month is not read at all.
 */
public final class TypedDay {

  private static final String YEAR = "(20[0-9]{2})";
  private static final String PART = "([0-9]{1,2})";
  private static final Pattern DAY =
      Pattern.compile(
          YEAR + "([-/.])" + PART + "\\2" + PART + "|" + YEAR + "年" + PART + "月" + PART + "日?");
  private static final Pattern YEAR_AND_MONTH = Pattern.compile(YEAR + "(?:[-/.]|年)" + PART + "月?");
  private static final Pattern LABEL =
      Pattern.compile("(?:有效期至?|EXP|USEBY|(失效期))[:.]?(.*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern MONTH_AND_YEAR = Pattern.compile(PART + "[-/.]" + YEAR);

  private TypedDay() {}

  /** A whole day: 2029-04-30, 2029/4/30, 2029年4月30日. */
  public static Optional<LocalDate> day(String typed) {
    var match = DAY.matcher(folded(typed));
    if (!match.matches()) {
      return Optional.empty();
    }
    int first = match.group(1) == null ? 5 : 1;
    int gap = first == 1 ? 2 : 1;
    try {
      return Optional.of(
          LocalDate.of(
              number(match, first), number(match, first + gap), number(match, first + gap + 1)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /**
   * The last day of use, with or without the word that packs print before it; a month alone lasts
   * to its end. 失效期 is the day or the month in which it is not used any more.
   */
  static Optional<LocalDate> expiry(String typed) {
    var label = LABEL.matcher(folded(typed));
    if (!label.matches()) {
      return lastDay(folded(typed));
    }
    var printed = label.group(2);
    var last = lastDay(printed);
    return label.group(1) == null
        ? last
        : last.map(day -> isMonth(printed) ? day.withDayOfMonth(1) : day)
            .map(first -> first.minusDays(1));
  }

  /** Whether a month is named, and no day. */
  static boolean isMonth(String typed) {
    var label = LABEL.matcher(folded(typed));
    var printed = label.matches() ? label.group(2) : folded(typed);
    return day(printed).isEmpty() && lastDay(printed).isPresent();
  }

  private static Optional<LocalDate> lastDay(String printed) {
    return day(printed)
        .or(() -> month(YEAR_AND_MONTH.matcher(printed), 1, 2))
        .or(() -> month(MONTH_AND_YEAR.matcher(printed), 2, 1));
  }

  private static Optional<LocalDate> month(Matcher match, int year, int month) {
    boolean reads = match.matches() && number(match, month) >= 1 && number(match, month) <= 12;
    return reads
        ? Optional.of(YearMonth.of(number(match, year), number(match, month)).atEndOfMonth())
        : Optional.empty();
  }

  private static int number(Matcher match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static String folded(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
