package org.bencao.organisation.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Hand in a licence of the caller's company.
 *
 * @param siteId the site for which it was issued; for all sites without it
 * @param kind as in rules 1.2, for example CN_DDL
 * @param holder name as it stands on it
 * @param registryId the holder's number in its country's register, as it stands on it
 * @param validTo its last good day in the holder's zone
 * @param scope legal classes that it names
 * @param region for which it was issued, ISO 3166; empty for the whole country
 * @param renews of a receipt for a renewal: the licence that was asked to go on
 * @param fileName of the scan
 * @param scan a picture of it
 */
public record UploadLicence(
    @NotNull Optional<Long> siteId,
    @NotNull @Pattern(regexp = "[A-Z]{2}_[A-Z]{2,8}") String kind,
    @NotBlank @Size(max = 60) String number,
    @NotBlank @Size(max = 200) String issuer,
    @NotBlank @Size(max = 200) String holder,
    @NotBlank @Size(max = 40) String registryId,
    @NotNull @Size(max = 60) String mode,
    @NotNull LocalDate issued,
    @NotNull Optional<LocalDate> validTo,
    @NotNull @Size(max = 40) Set<@Pattern(regexp = "[A-Z0-9_]{1,20}") String> scope,
    @NotNull @Pattern(regexp = "([A-Z]{2}(-[A-Z0-9]{1,3})?)?") String region,
    @NotNull Optional<Long> renews,
    @NotNull @Size(max = 120) String fileName,
    @NotNull byte[] scan) {

  public UploadLicence {
    scope = scope == null ? null : Set.copyOf(scope);
    scan = scan == null ? null : scan.clone();
  }

  @Override
  public byte[] scan() {
    return scan.clone();
  }
}
