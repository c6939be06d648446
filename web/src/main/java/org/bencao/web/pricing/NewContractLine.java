package org.bencao.web.pricing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A price by quantity.
 *
 * @param item any of the item's numbers, or the seller's own
 * @param from packs of one order from which it holds
 */
public record NewContractLine(
    @NotBlank @Size(max = 40) String item,
    @NotNull @Pattern(regexp = "[1-9][0-9]{0,6}") String from,
    @NotNull @Pattern(regexp = TypedContract.PRICE) String price) {}
