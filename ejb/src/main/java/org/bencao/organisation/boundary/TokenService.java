package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.common.Tsid;
import org.bencao.organisation.control.Grants;
import org.bencao.organisation.control.Secrets;
import org.bencao.organisation.entity.Token;

/** Bearer tokens of the company's service accounts. */
@Stateless
public class TokenService {

  private static final int LONGEST_DAYS = 730;

  @Inject EntityManager entities;
  @Inject Grants grants;
  @Inject Secrets secrets;
  @Inject Identifiers identifiers;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public List<TokenRow> tokens(Caller caller) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    return entities
        .createQuery(
            "select t from Token t where t.companyId = :company order by t.id desc", Token.class)
        .setParameter("company", caller.companyId())
        .getResultStream()
        .map(TokenService::row)
        .toList();
  }

  public MakeTokenResult makeToken(Caller caller, MakeToken command) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    if (command.name().isBlank()) {
      return new MakeTokenResult.Refused(MakeTokenResult.Cause.NAME_EMPTY);
    }
    if (command.days() < 1 || command.days() > LONGEST_DAYS) {
      return new MakeTokenResult.Refused(MakeTokenResult.Cause.DAYS_OUT_OF_RANGE);
    }
    var wanted =
        command.roles().stream()
            .map(role -> new GrantRequest(Optional.empty(), role))
            .collect(Collectors.toSet());
    if (wanted.isEmpty() || !grants.allowed(caller, wanted)) {
      return new MakeTokenResult.Refused(MakeTokenResult.Cause.ROLE_NOT_ALLOWED);
    }
    var secret = secrets.token();
    var now = clock.instant();
    var token =
        new Token(
            identifiers.next(),
            caller,
            command.name().strip(),
            Sha256.of(secret),
            command.roles(),
            now,
            now.plus(Duration.ofDays(command.days())));
    entities.persist(token);
    record(caller, "token-made", token.id());
    return new MakeTokenResult.Made(token.id(), secret);
  }

  public ChangeResult revokeToken(Caller caller, long id) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    var token =
        entities
            .createQuery(
                "select t from Token t where t.id = :id and t.companyId = :company", Token.class)
            .setParameter("id", id)
            .setParameter("company", caller.companyId())
            .getResultStream()
            .findFirst();
    token.ifPresent(
        found -> {
          found.revoke(clock.instant());
          record(caller, "token-revoked", id);
        });
    return token.isPresent() ? ChangeResult.CHANGED : ChangeResult.NOT_FOUND;
  }

  private void record(Caller caller, String act, long id) {
    audit.record(caller, caller.companyId(), act, "token:" + Tsid.text(id), Map.of());
  }

  private static TokenRow row(Token token) {
    return new TokenRow(
        token.id(),
        token.name(),
        token.roles(),
        token.madeAt(),
        token.endsAt(),
        token.revokedAt(),
        token.madeBy());
  }
}
