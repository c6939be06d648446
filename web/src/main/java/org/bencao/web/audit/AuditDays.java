package org.bencao.web.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bencao.audit.boundary.AuditPeriod;

/** A period as it is typed: first and last day in UTC, either of them empty for an open end. */
final class AuditDays {

  private AuditDays() {}

  /** Empty when one of them is no day. */
  static Optional<AuditPeriod> period(String from, String until) {
    try {
      return Optional.of(new AuditPeriod(start(from, 0), start(until, 1)));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  private static Optional<Instant> start(String day, int later) {
    return Optional.of(day.strip())
        .filter(typed -> !typed.isEmpty())
        .map(
            typed ->
                LocalDate.parse(typed).plusDays(later).atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
