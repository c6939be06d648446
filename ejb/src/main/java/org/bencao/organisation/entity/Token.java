package org.bencao.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Role;

/** A bearer token of a service account; only its SHA-256 is kept. */
@Entity
@Table(name = "organisation_token")
public class Token {

  @Id private long id;

  @Column(name = "company_id")
  private long companyId;

  private String name;
  private byte[] hash;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  private String roles;

  protected Token() {}

  public Token(
      long id,
      Caller maker,
      String name,
      byte[] hash,
      Set<Role> roles,
      Instant madeAt,
      Instant endsAt) {
    this.id = id;
    this.companyId = maker.companyId();
    this.name = name;
    this.hash = hash.clone();
    this.madeBy = maker.actor();
    this.madeAt = madeAt;
    this.endsAt = endsAt;
    this.roles = roles.stream().map(Role::code).sorted().collect(Collectors.joining(" "));
  }

  public long id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String madeBy() {
    return madeBy;
  }

  public Instant madeAt() {
    return madeAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  public Optional<Instant> revokedAt() {
    return Optional.ofNullable(revokedAt);
  }

  public List<Role> roles() {
    return Arrays.stream(roles.split(" ")).map(Role::ofCode).toList();
  }

  public boolean isGoodAt(Instant now) {
    return revokedAt == null && now.isBefore(endsAt);
  }

  public void revoke(Instant now) {
    if (revokedAt == null) {
      revokedAt = now;
    }
  }

  public Caller caller() {
    return new Caller(
        Caller.Kind.SERVICE,
        id,
        name,
        companyId,
        roles().stream()
            .map(role -> new Caller.Grant(companyId, Optional.empty(), role))
            .collect(Collectors.toUnmodifiableSet()));
  }
}
