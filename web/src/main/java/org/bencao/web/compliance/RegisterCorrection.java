package org.bencao.web.compliance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a row is taken back. */
public record RegisterCorrection(@NotNull @Size(max = 400) String reason) {}
