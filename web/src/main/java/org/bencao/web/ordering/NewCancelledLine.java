package org.bencao.web.ordering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * So much of one order line.
 *
 * @param quantity whole packs
 */
public record NewCancelledLine(
    int line, @NotNull @Pattern(regexp = TypedForms.PACKS) String quantity) {}
