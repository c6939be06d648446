package org.bencao.web.organisation;

import java.util.List;
import org.bencao.organisation.boundary.PersonRow;
import org.bencao.web.rest.Id;

/** A person of the caller's company. */
public record PersonJson(
    Id id,
    String login,
    String name,
    boolean active,
    boolean secondFactor,
    List<GrantJson> grants) {

  static PersonJson of(PersonRow person) {
    return new PersonJson(
        Id.of(person.id()),
        person.login(),
        person.name(),
        person.active(),
        person.totpOn(),
        person.grants().stream().map(GrantJson::of).toList());
  }
}
