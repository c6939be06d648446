package org.bencao.web.ordering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.web.rest.Id;

/**
 * Order these lines from one supplier for one site.
 *
 * @param buyerReference the buyer's own number, printed and sent along
 */
public record NewOrder(
    @NotNull Id siteId,
    @NotNull Id sellerId,
    @NotNull Optional<@Size(max = 60) String> buyerReference,
    @NotEmpty @Size(max = 5000) List<@NotNull @Valid NewOrderLine> lines) {

  PlaceOrder command(String key) {
    return new PlaceOrder(
        key,
        siteId.value(),
        sellerId.value(),
        buyerReference,
        lines.stream().map(NewOrderLine::command).toList());
  }
}
