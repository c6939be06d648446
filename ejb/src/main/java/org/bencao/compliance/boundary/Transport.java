package org.bencao.compliance.boundary;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.Optional;

/**
 * How a despatch is carried.
 *
 * @param holdsHours hours for which a box was qualified
 * @param plannedHours hours from packing to arrival
 */
public record Transport(
    @NotNull TransportMode mode,
    @NotNull Optional<@Positive Integer> holdsHours,
    @NotNull Optional<@Positive Integer> plannedHours) {}
