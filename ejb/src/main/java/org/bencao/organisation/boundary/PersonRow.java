package org.bencao.organisation.boundary;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Role;

/** A person in the list of the company's people. */
public record PersonRow(
    long id, String login, String name, boolean active, boolean totpOn, List<GrantView> grants) {

  public PersonRow {
    grants = List.copyOf(grants);
  }

  /** A role, at one site or at all of them. */
  public record GrantView(Optional<Long> siteId, String siteNameEn, String siteNameZh, Role role) {}
}
