package org.bencao.web.invoicing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * State what a buyer owes up to now.
 *
 * @param buyer the code of the company, as in its order numbers
 */
public record NewStatement(@NotNull @Pattern(regexp = "[A-Z]{2,6}") String buyer) {}
