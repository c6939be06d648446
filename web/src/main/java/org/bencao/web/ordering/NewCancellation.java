package org.bencao.web.ordering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.ordering.boundary.CancelOrder;
import org.bencao.ordering.boundary.PurchaseOrderId;

/**
 * Ask the seller to take something of an order back.
 *
 * @param note why, in the buyer's words
 * @param lines what of which line; none for all that can still be asked back
 */
public record NewCancellation(
    @NotNull @Size(max = 400) @Pattern(regexp = TypedForms.SAID) String note,
    @Size(max = 5000) List<@NotNull @Valid NewCancelledLine> lines) {

  public NewCancellation {
    lines = lines == null ? List.of() : List.copyOf(lines);
  }

  CancelOrder command(String key, PurchaseOrderId order) {
    Map<Integer, BigDecimal> packs =
        lines.stream()
            .collect(
                Collectors.toMap(
                    NewCancelledLine::line,
                    line -> new BigDecimal(line.quantity()),
                    BigDecimal::add));
    return new CancelOrder(ActKey.CANCEL.of(key), order, packs, note);
  }
}
