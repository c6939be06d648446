package org.bencao.web.receiving;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;

/** How packs go back, where that is known. */
public record ReturnShipment(@NotNull Optional<@Size(max = 60) String> tracking) {}
