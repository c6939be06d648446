package org.bencao.compliance.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Put a document into a first-trade dossier, in the place of an earlier one of its kind.
 *
 * @param sealed whether it bears the supplier's seal
 * @param validTo its last good day in the buyer's zone
 * @param fileName of the scan
 * @param scan a picture of it
 */
public record AddDossierPaper(
    @NotNull @Pattern(regexp = "[A-Z_]{2,40}") String kind,
    @NotBlank @Size(max = 60) String number,
    boolean sealed,
    @NotNull Optional<LocalDate> validTo,
    @NotNull @Size(max = 200) String fileName,
    @NotNull byte[] scan) {

  public AddDossierPaper {
    scan = scan == null ? null : scan.clone();
  }

  @Override
  public byte[] scan() {
    return scan.clone();
  }
}
