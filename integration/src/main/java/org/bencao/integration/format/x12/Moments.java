package org.bencao.integration.format.x12;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.bencao.integration.format.Expected;

/** Moments that a segment says as a date and a time, where the partner is. */
final class Moments {

  private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HHmm");
  private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HHmmss");

  private Moments() {}

  /** Without a time the day begins. */
  static Optional<Instant> read(
      X12Segment segment, int dateAt, int timeAt, MessageText text, ZoneId zone) {
    var time = time(segment, timeAt, text);
    return text.date(segment, dateAt).map(day -> day.atTime(time).atZone(zone).toInstant());
  }

  static String date(Instant at, ZoneId zone) {
    return SegmentWriter.date(at.atZone(zone).toLocalDate());
  }

  static String time(Instant at, ZoneId zone) {
    var local = at.atZone(zone);
    return local.format(local.getSecond() == 0 ? MINUTES : SECONDS);
  }

  /** HHMM or HHMMSS; what stands behind them are parts of a second. */
  private static LocalTime time(X12Segment segment, int element, MessageText text) {
    var digits = segment.text(element);
    if (digits.isEmpty()) {
      return LocalTime.MIDNIGHT;
    }
    try {
      return digits.length() < 6
          ? LocalTime.parse(digits, MINUTES)
          : LocalTime.parse(digits.substring(0, 6), SECONDS);
    } catch (DateTimeException e) {
      text.fault(segment, element, "337", "9", Expected.TIME);
      return LocalTime.MIDNIGHT;
    }
  }
}
