package org.bencao.web.ordering;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.web.rest.Id;

/**
 * One line of an order to place.
 *
 * @param quantity whole packs
 */
public record NewOrderLine(
    @NotNull Id offerId, @NotNull @Pattern(regexp = "[1-9][0-9]{0,6}") String quantity) {

  PlaceOrder.Line command() {
    return new PlaceOrder.Line(offerId.value(), new BigDecimal(quantity));
  }
}
