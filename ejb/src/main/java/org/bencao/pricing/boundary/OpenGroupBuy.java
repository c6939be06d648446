package org.bencao.pricing.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Let buyers pledge packs of one of the caller's offers.
 *
 * @param number as the seller calls it
 * @param item any of the item's numbers, or the seller's own
 * @param tiers each begins higher and costs less than the one before
 * @param lastDay on which is pledged, in the zone of the seller
 * @param holdsTo last day on which is ordered at the price that was reached
 */
public record OpenGroupBuy(
    @NotBlank @Size(max = 37) String number,
    @NotBlank @Size(max = 40) String item,
    @NotEmpty @Size(max = 10) List<@NotNull @Valid Tier> tiers,
    @NotNull LocalDate lastDay,
    @NotNull LocalDate holdsTo) {

  public OpenGroupBuy {
    tiers = tiers == null ? null : List.copyOf(tiers);
  }

  /**
   * A price.
   *
   * @param from packs of all buyers from which it holds
   * @param price net of a pack
   */
  public record Tier(@Positive int from, @NotNull @Positive BigDecimal price) {}
}
