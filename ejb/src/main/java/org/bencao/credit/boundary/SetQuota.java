package org.bencao.credit.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Say how much of a class a buyer's site may take; windows that are there take over the figures.
 *
 * @param word legal class
 * @param packs in each window
 * @param lineMost packs of one line
 * @param from first day of the first window
 * @param days of each window
 * @param windows one after the other; behind the last there is no limit any more
 */
public record SetQuota(
    @Positive long siteId,
    @NotNull @Pattern(regexp = "[A-Z0-9_]{1,20}") String word,
    @PositiveOrZero int packs,
    @NotNull Optional<@Positive Integer> lineMost,
    @NotNull LocalDate from,
    @Min(1) @Max(366) int days,
    @Min(1) @Max(60) int windows) {}
