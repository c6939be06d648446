package org.bencao.organisation.boundary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A licence with what it allows; {@code validTo} is the last good day in the holder's zone.
 *
 * @param region for which it was issued, ISO 3166; empty for the whole country
 */
public record AddLicence(
    long companyId,
    Optional<Long> siteId,
    String kind,
    String number,
    String issuerEn,
    String issuerZh,
    String mode,
    LocalDate issued,
    Optional<LocalDate> validTo,
    Set<String> scope,
    String region,
    byte[] scan) {

  public AddLicence {
    scope = Set.copyOf(scope);
    scan = scan.clone();
  }

  @Override
  public byte[] scan() {
    return scan.clone();
  }
}
