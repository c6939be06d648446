package org.bencao.ordering.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Make a standing order; its first day is the first of the rhythm after today.
 *
 * @param siteId where the goods go; a site of the caller's company
 * @param untilOn the last day on which it comes back
 * @param listId a list whose lines it takes over
 */
public record NewStanding(
    @Positive long siteId,
    @NotBlank @Size(max = 120) String name,
    @NotNull Rhythm rhythm,
    @NotNull Optional<LocalDate> untilOn,
    @NotNull Optional<Long> listId) {}
