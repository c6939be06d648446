package org.bencao.web.ordering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.receiving.boundary.ShipOrder;

/**
 * So much of one lot for one order line.
 *
 * @param quantity whole packs
 * @param expiry last day of use
 * @param codes of its packs as they were scanned, one each; none where they are only counted
 */
public record NewDeskLot(
    int line,
    @NotNull @Pattern(regexp = TypedForms.PACKS) String quantity,
    @NotNull @Size(max = 20) @Pattern(regexp = TypedForms.SAID) String lot,
    @NotNull LocalDate expiry,
    @NotNull Optional<@Size(max = 3500) List<@NotNull @Size(min = 1, max = 1000) String>> codes) {

  ShipOrder.Lot command() {
    return new ShipOrder.Lot(line, new BigDecimal(quantity), lot, expiry, codes.orElse(List.of()));
  }
}
