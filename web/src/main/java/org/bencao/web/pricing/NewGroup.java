package org.bencao.web.pricing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.bencao.pricing.boundary.OpenGroupBuy;

/**
 * A group buy.
 *
 * @param item any of its numbers, or the seller's own
 * @param lastDay on which is pledged, in the zone of the seller
 * @param holdsTo last day on which is ordered at the price that was reached
 */
public record NewGroup(
    @NotBlank @Size(max = 37) String number,
    @NotBlank @Size(max = 40) String item,
    @NotEmpty @Size(max = 10) List<@NotNull @Valid NewGroupTier> tiers,
    @NotNull LocalDate lastDay,
    @NotNull LocalDate holdsTo) {

  public NewGroup {
    tiers = tiers == null ? null : List.copyOf(tiers);
  }

  OpenGroupBuy command() {
    return new OpenGroupBuy(
        number.strip(),
        item.strip(),
        tiers.stream().map(NewGroupTier::tier).toList(),
        lastDay,
        holdsTo);
  }
}
