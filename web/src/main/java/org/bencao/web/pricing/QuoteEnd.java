package org.bencao.web.pricing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/**
 * Why nothing comes of a quote.
 *
 * @param round that was read; 0 when nobody has said anything yet
 */
public record QuoteEnd(
    @PositiveOrZero int round, @NotNull Optional<@Size(max = 400) String> note) {}
