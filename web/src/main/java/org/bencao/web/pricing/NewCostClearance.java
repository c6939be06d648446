package org.bencao.web.pricing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Let prices of an item through.
 *
 * @param item any of the item's numbers
 * @param least the lowest price, net of tax, in the seller's currency
 * @param to its last day
 */
public record NewCostClearance(
    @NotBlank @Size(max = 40) String item,
    @NotNull @Pattern(regexp = TypedContract.PRICE) String least,
    @NotNull LocalDate to,
    @NotBlank @Size(max = 400) String note) {}
