package org.bencao.web.compliance;

import java.time.LocalDate;
import java.util.List;
import org.bencao.organisation.boundary.AuthorisationView;
import org.bencao.web.rest.Id;

/**
 * What a company lets one of its people deal with in its name.
 *
 * @param to its last day
 */
public record AuthorisationJson(
    Id id,
    Id personId,
    String personName,
    String number,
    List<String> classes,
    LocalDate from,
    LocalDate to) {

  static AuthorisationJson of(AuthorisationView view) {
    return new AuthorisationJson(
        Id.of(view.id()),
        Id.of(view.personId()),
        view.personName(),
        view.number(),
        view.classes().stream().sorted().toList(),
        view.from(),
        view.to());
  }
}
