package org.bencao.organisation.boundary;

import java.util.Set;
import org.bencao.common.Role;

/** A token for a service account of the caller's company, good for so many days. */
public record MakeToken(String name, Set<Role> roles, int days) {

  public MakeToken {
    roles = Set.copyOf(roles);
  }
}
