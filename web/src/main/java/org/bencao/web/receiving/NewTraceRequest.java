package org.bencao.web.receiving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wants to know of a product.
 *
 * @param receivedAt when it was asked; now where it is not said
 */
public record NewTraceRequest(
    @NotNull @Size(max = 200) @Pattern(regexp = ".*[^\\s\\p{Z}].*") String asker,
    @NotNull @Size(max = 400) @Pattern(regexp = "(?s).*[^\\s\\p{Z}].*") String question,
    @NotNull Optional<Instant> receivedAt) {}
