package org.bencao.web.receiving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What came of a suspicion.
 *
 * @param illegitimate the lot is not what it should be
 */
public record SuspicionDecision(
    @NotNull Boolean illegitimate, @NotNull @Size(max = 400) String note) {}
