package org.bencao.web.compliance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** When the authority was told, and its number for that. */
public record RegisterReportSent(
    @NotNull LocalDate reportedOn,
    @NotNull @Size(max = 60) @Pattern(regexp = ".*[^\\s\\p{Z}].*") String reference) {}
