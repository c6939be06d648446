package org.bencao.web.ordering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.web.rest.Id;

/**
 * One line of an order to place.
 *
 * @param quantity whole packs
 * @param seenPrice the net price of a pack on which the buyer decided, as text; refused when it is
 *     more by now
 */
public record NewOrderLine(
    @NotNull Id offerId,
    @NotNull @Pattern(regexp = "[1-9][0-9]{0,6}") String quantity,
    @NotNull Optional<@Pattern(regexp = "[0-9]{1,13}(\\.[0-9]{1,6})?") String> seenPrice) {

  PlaceOrder.Line command() {
    return new PlaceOrder.Line(
        offerId.value(), new BigDecimal(quantity), seenPrice.map(BigDecimal::new));
  }
}
