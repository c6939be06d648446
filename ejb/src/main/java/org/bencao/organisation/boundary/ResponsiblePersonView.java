package org.bencao.organisation.boundary;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who answers for quality at a company 质量负责人, or responsible person of a wholesale authorisation
 * (PER-03). A deputy is one more of them.
 *
 * @param number under which the authority knows the person, or of the appointment
 * @param to the last day; none: until somebody ends it
 * @param away days on which the person answers for nothing; none: never
 */
public record ResponsiblePersonView(
    long id,
    long companyId,
    String name,
    String number,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<Absence> away) {

  /** Both its days belong to it. */
  public record Absence(LocalDate from, LocalDate to) {

    public boolean covers(LocalDate day) {
      return !from.isAfter(day) && !to.isBefore(day);
    }
  }

  /** Whether the person is in office that day, away or not. */
  public boolean holdsOn(LocalDate day) {
    return !from.isAfter(day) && to.map(last -> !last.isBefore(day)).orElse(true);
  }

  public boolean answersOn(LocalDate day) {
    return holdsOn(day) && away.map(absence -> !absence.covers(day)).orElse(true);
  }
}
