package org.bencao.organisation.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Role;

/** A bearer token, without its secret. */
public record TokenRow(
    long id,
    String name,
    List<Role> roles,
    Instant madeAt,
    Instant endsAt,
    Optional<Instant> revokedAt,
    String madeBy) {

  public TokenRow {
    roles = List.copyOf(roles);
  }
}
