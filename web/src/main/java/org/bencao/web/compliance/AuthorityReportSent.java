package org.bencao.web.compliance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Under which number the authority was told. */
public record AuthorityReportSent(@NotBlank @Size(max = 60) String reference) {}
