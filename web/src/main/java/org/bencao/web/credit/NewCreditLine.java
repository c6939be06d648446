package org.bencao.web.credit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * How much a buyer may owe from now on.
 *
 * @param buyer the code of the company, as in its order numbers
 * @param amount tax included
 */
public record NewCreditLine(
    @NotNull @Pattern(regexp = "[A-Z]{2,6}") String buyer, @NotNull @Valid Amount amount) {}
