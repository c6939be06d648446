package org.bencao.web.organisation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.organisation.boundary.TokenRow;
import org.bencao.web.rest.Id;

/** A token of the caller's company, without its secret. */
public record TokenJson(
    Id id,
    String name,
    List<String> roles,
    Instant madeAt,
    Instant endsAt,
    Optional<Instant> revokedAt,
    String madeBy) {

  static TokenJson of(TokenRow token) {
    return new TokenJson(
        Id.of(token.id()),
        token.name(),
        MeJson.words(token.roles()),
        token.madeAt(),
        token.endsAt(),
        token.revokedAt(),
        token.madeBy());
  }
}
