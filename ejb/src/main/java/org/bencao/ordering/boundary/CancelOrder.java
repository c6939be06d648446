package org.bencao.ordering.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;

/**
 * Asks the seller to take something of an order back.
 *
 * @param key of the command: the same key again gets the first answer
 * @param lines packs to take back, by line; none for all that can be
 * @param note why, in the buyer's words
 */
public record CancelOrder(
    @NotNull @Size(min = 8, max = 120) String key,
    @NotNull PurchaseOrderId order,
    Map<Integer, BigDecimal> lines,
    @NotBlank @Size(max = 400) String note) {

  public CancelOrder {
    lines = Map.copyOf(lines);
  }
}
