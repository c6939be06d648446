package org.bencao.web.pricing;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.bencao.pricing.boundary.OpenGroupBuy;

/**
 * A price of a group buy.
 *
 * @param from packs of all buyers from which it holds
 * @param price net of a pack
 */
public record NewGroupTier(
    @Min(1) @Max(1_000_000) int from, @NotNull @Pattern(regexp = TypedTiers.PRICE) String price) {

  OpenGroupBuy.Tier tier() {
    return new OpenGroupBuy.Tier(from, new BigDecimal(price));
  }
}
