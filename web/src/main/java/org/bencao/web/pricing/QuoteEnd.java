package org.bencao.web.pricing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Why nothing comes of a quote. */
public record QuoteEnd(@NotNull Optional<@Size(max = 400) String> note) {}
