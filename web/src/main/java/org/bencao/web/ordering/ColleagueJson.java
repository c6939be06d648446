package org.bencao.web.ordering;

import org.bencao.organisation.boundary.Colleague;
import org.bencao.web.rest.Id;

/** Somebody else who buys for the site. */
public record ColleagueJson(Id id, String name) {

  static ColleagueJson of(Colleague colleague) {
    return new ColleagueJson(Id.of(colleague.id()), colleague.name());
  }
}
