package org.bencao.organisation.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A licence as it stands now.
 *
 * @param siteId the site for which it was issued; for all sites without it
 * @param region for which it was issued, ISO 3166; empty for the whole country
 * @param stoppedAt when its issuer suspended or revoked it; none while it holds
 * @param checkedAt when it was last compared with the official register
 */
public record LicenceView(
    long id,
    long companyId,
    Optional<Long> siteId,
    String kind,
    String number,
    String mode,
    Set<String> scope,
    String region,
    LocalDate issued,
    Optional<LocalDate> validTo,
    Optional<String> verifiedBy,
    Optional<Instant> verifiedAt,
    Optional<Instant> stoppedAt,
    Optional<Instant> checkedAt,
    byte[] scanHash) {

  public LicenceView {
    scope = Set.copyOf(scope);
    scanHash = scanHash.clone();
  }

  @Override
  public byte[] scanHash() {
    return scanHash.clone();
  }

  /** Good through the whole of its last day. */
  public boolean isInDateOn(LocalDate day) {
    return !issued.isAfter(day) && validTo.map(end -> !end.isBefore(day)).orElse(true);
  }

  public boolean isVerified() {
    return verifiedAt.isPresent();
  }

  public boolean isStopped() {
    return stoppedAt.isPresent();
  }

  /** Whether it was issued for this site. */
  public boolean isFor(long site) {
    return siteId.map(one -> one == site).orElse(true);
  }
}
