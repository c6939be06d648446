package org.bencao.web.compliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.bencao.compliance.boundary.ReportKind;

/**
 * Something happened of which an authority is told.
 *
 * @param kind THEFT_LOSS or DATA_BREACH; the calendar begins the others
 * @param foundAt when it was found out; now, where it is absent
 */
public record NewAuthorityReport(
    @NotNull ReportKind kind,
    @NotBlank @Size(max = 400) String subject,
    Optional<Instant> foundAt) {

  public NewAuthorityReport {
    foundAt = foundAt == null ? Optional.empty() : foundAt;
  }
}
