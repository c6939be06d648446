package org.bencao.organisation.boundary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A licence as it stands now. */
public record LicenceView(
    long id,
    long companyId,
    String kind,
    String number,
    String mode,
    Set<String> scope,
    LocalDate issued,
    Optional<LocalDate> validTo,
    Optional<String> verifiedBy,
    Optional<Instant> verifiedAt,
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
}
