package org.bencao.web.receiving;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.bencao.receiving.boundary.DiscrepancyView;

/**
 * The quality officer's word on what is held.
 *
 * @param note why
 */
public record QuarantineDecision(
    @NotNull DiscrepancyView.Verdict verdict, @NotBlank @Size(max = 400) String note) {}
