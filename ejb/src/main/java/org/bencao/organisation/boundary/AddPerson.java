package org.bencao.organisation.boundary;

import java.util.Set;

/** A new person in the caller's company. */
public record AddPerson(String login, String name, Set<GrantRequest> grants, String language) {

  public AddPerson {
    grants = Set.copyOf(grants);
  }
}
