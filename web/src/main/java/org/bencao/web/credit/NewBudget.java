package org.bencao.web.credit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.credit.boundary.SetBudget;
import org.bencao.web.rest.Id;

/**
 * What a site may spend in a period.
 *
 * @param to its last day
 * @param amount tax included
 * @param hard refuses what is above it; otherwise somebody has to approve
 */
public record NewBudget(
    @NotNull Id siteId,
    @NotBlank @Size(max = 120) String name,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @NotNull @Valid Amount amount,
    boolean hard) {

  SetBudget command(Optional<Long> id) {
    return new SetBudget(id, siteId.value(), name, from, to, amount.money(), hard);
  }
}
