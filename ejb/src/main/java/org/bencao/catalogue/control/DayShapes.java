package org.bencao.catalogue.control;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and times as they are kept: ISO 8601. */
final class DayShapes {

  /**
   * Year first, as in 2026-11-24, 2026/11/24, 20261124 or 2026年11月24日. What begins with the day or
   * the month is read by nobody for certain.
   */
  private static final Pattern DAY =
      Pattern.compile(
          "([0-9]{4})(?:([-/.])([0-9]{1,2})\\2([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})日"
              + "|([0-9]{2})([0-9]{2}))");

  private static final Pattern TIME = Pattern.compile("([0-9]{1,2}):([0-9]{2})(?::00)?");
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2199;

  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .appendLiteral('T')
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .optionalStart()
          .appendOffsetId()
          .optionalEnd()
          .toFormatter()
          .withResolverStyle(ResolverStyle.STRICT);

  private DayShapes() {}

  static Judged date(String text) {
    return day(text)
        .map(day -> Judged.good(day.toString()))
        .orElseGet(() -> Judged.bad(text, "not-a-date"));
  }

  static Judged moment(String text) {
    var parts = text.split("[ T]+", 2);
    if (parts.length == 1) {
      return date(text);
    }
    var time = parts[1].matches("[0-9]:.*") ? "0" + parts[1] : parts[1];
    return day(parts[0])
        .map(day -> withTime(text, day + "T" + time))
        .orElseGet(() -> Judged.bad(text, "not-a-date"));
  }

  static Judged time(String text) {
    var time = TIME.matcher(text);
    if (time.matches() && Integer.parseInt(time.group(1)) < 24 && isMinute(time.group(2))) {
      int hour = Integer.parseInt(time.group(1));
      return Judged.good(LocalTime.of(hour, Integer.parseInt(time.group(2))).toString());
    }
    return Judged.bad(text, "not-a-time");
  }

  private static Judged withTime(String text, String iso) {
    try {
      return Judged.good(MOMENT.format(MOMENT.parse(iso)));
    } catch (DateTimeParseException e) {
      return Judged.bad(text, "not-a-date");
    }
  }

  private static Optional<LocalDate> day(String text) {
    var day = DAY.matcher(text);
    if (!day.matches() || !isPlausible(Integer.parseInt(day.group(1)))) {
      return Optional.empty();
    }
    int form = day.group(3) != null ? 3 : day.group(5) != null ? 5 : 7;
    return day(day.group(1), day.group(form), day.group(form + 1));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlausible(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private static boolean isMinute(String digits) {
    return Integer.parseInt(digits) < 60;
  }
}
