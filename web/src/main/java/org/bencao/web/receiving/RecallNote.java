package org.bencao.web.receiving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** Why packs are missing when a recall is closed. */
public record RecallNote(@NotNull Optional<@Size(max = 400) String> note) {}
