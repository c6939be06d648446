package org.bencao.common;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who asks: made once per call at the edge, never from what the call carries. Every boundary takes
 * one.
 */
public record Caller(Kind kind, long id, String name, long companyId, Set<Grant> grants) {

  /** What stands behind a call. */
  public enum Kind {
    PERSON,
    SERVICE,
    EXCHANGE,
    CLOCK,
    SETUP
  }

  /** A role in a company; without a site it holds for all sites of the company. */
  public record Grant(long companyId, Optional<Long> siteId, Role role) {}

  public Caller {
    grants = Set.copyOf(grants);
  }

  /** The documents of one partner: may do for that company what partners do, nothing else. */
  public static Caller exchange(long companyId, String partner) {
    return new Caller(
        Kind.EXCHANGE,
        companyId,
        partner,
        companyId,
        Set.of(new Grant(companyId, Optional.empty(), Role.EXCHANGE)));
  }

  /** Acts that are due at a time; belongs to no company. */
  public static Caller clock() {
    return new Caller(
        Kind.CLOCK, 0, "clock", 0, Set.of(new Grant(0, Optional.empty(), Role.CLOCK)));
  }

  /** The loader of reference and demo data, before anybody can sign in. */
  public static Caller setup() {
    return new Caller(Kind.SETUP, 0, "setup", 0, Set.of());
  }

  public boolean has(Role role) {
    return kind == Kind.SETUP || grants.stream().anyMatch(grant -> grant.role() == role);
  }

  public boolean hasAny(Role... roles) {
    for (var role : roles) {
      if (has(role)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the roles holds in this company, at whichever of its sites. */
  public boolean hasAny(long company, Role... roles) {
    return Stream.of(roles).anyMatch(role -> has(role, company));
  }

  /** Whether one of the roles holds at this site of this company. */
  public boolean hasAny(long company, long site, Role... roles) {
    return Stream.of(roles).anyMatch(role -> has(role, company, site));
  }

  public boolean has(Role role, long company) {
    return kind == Kind.SETUP
        || grants.stream().anyMatch(grant -> grant.role() == role && grant.companyId() == company);
  }

  /** Whether the role holds at this site of this company. */
  public boolean has(Role role, long company, long site) {
    return kind == Kind.SETUP
        || grants.stream()
            .anyMatch(
                grant ->
                    grant.role() == role
                        && grant.companyId() == company
                        && grant.siteId().map(id -> id == site).orElse(true));
  }

  /** Companies in which the caller holds one of the roles. */
  public Set<Long> companies(Role... roles) {
    var wanted = Set.of(roles);
    return grants.stream()
        .filter(grant -> wanted.contains(grant.role()))
        .map(Grant::companyId)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Roles held anywhere. */
  public Set<Role> roles() {
    return grants.stream().map(Grant::role).collect(Collectors.toUnmodifiableSet());
  }

  /** Throws {@link AccessDenied} unless one of the roles is held. */
  public void require(Role... roles) {
    if (!hasAny(roles)) {
      throw new AccessDenied(this, roles);
    }
  }

  /** How audit entries name the caller. */
  public String actor() {
    return kind + ":" + Tsid.text(id);
  }
}
