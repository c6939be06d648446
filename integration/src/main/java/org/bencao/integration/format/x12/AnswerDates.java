package org.bencao.integration.format.x12;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bencao.document.Envelope;

/** When an answer was given; BAK09 and BCA10 have no time: the day begins where the partner is. */
final class AnswerDates {

  private AnswerDates() {}

  /** The day that the answer says, else that of its group, else that of the order. */
  static Instant issuedAt(
      Optional<LocalDate> said,
      Optional<Envelope> envelope,
      Optional<LocalDate> ordered,
      X12Agreement agreement) {
    return said.or(() -> preparedOn(envelope, agreement))
        .or(() -> ordered)
        .map(day -> day.atStartOfDay(agreement.partnerZone()).toInstant())
        .orElseGet(() -> LocalDate.EPOCH.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Optional<LocalDate> preparedOn(
      Optional<Envelope> envelope, X12Agreement agreement) {
    return envelope
        .flatMap(Envelope::preparedAt)
        .map(at -> at.atZone(agreement.partnerZone()).toLocalDate());
  }
}
