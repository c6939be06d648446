package org.bencao.credit.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.common.Money;

/**
 * Give a site a budget, or change one.
 *
 * @param id of the budget that is to be changed
 * @param to its last day
 * @param amount tax included
 * @param hard refuses what is above it; otherwise somebody has to approve
 */
public record SetBudget(
    @NotNull Optional<Long> id,
    @Positive long siteId,
    @NotBlank @Size(max = 120) String name,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @NotNull Money amount,
    boolean hard) {}
