package org.bencao.web.receiving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A lot that may be counterfeit, diverted or tampered with.
 *
 * @param item its code, GTIN or another of its numbers
 */
public record NewSuspicion(
    @NotNull @Size(max = 80) @Pattern(regexp = ".*[^\\s\\p{Z}].*") String item,
    @NotNull @Size(max = 20) @Pattern(regexp = ".*[^\\s\\p{Z}].*") String lot,
    @NotNull @Size(max = 400) @Pattern(regexp = "(?s).*[^\\s\\p{Z}].*") String cause) {}
