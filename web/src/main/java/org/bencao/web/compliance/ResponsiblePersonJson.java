package org.bencao.web.compliance;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.organisation.boundary.ResponsiblePersonView;
import org.bencao.organisation.boundary.ResponsiblePersonView.Absence;
import org.bencao.web.rest.Id;

/**
 * Who answers for quality at the company.
 *
 * @param to the last day; none: until somebody ends it
 * @param awayFrom the first day of an absence, if one is known
 * @param awayTo its last day
 */
public record ResponsiblePersonJson(
    Id id,
    String name,
    String number,
    LocalDate from,
    Optional<LocalDate> to,
    Optional<LocalDate> awayFrom,
    Optional<LocalDate> awayTo) {

  static ResponsiblePersonJson of(ResponsiblePersonView view) {
    return new ResponsiblePersonJson(
        Id.of(view.id()),
        view.name(),
        view.number(),
        view.from(),
        view.to(),
        view.away().map(Absence::from),
        view.away().map(Absence::to));
  }
}
