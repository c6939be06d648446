package org.bencao.ordering.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the desk of a seller without EDI answers to an order.
 *
 * @param key of the command: the same key again changes nothing
 * @param sellerNumber the seller's own number of the order
 */
public record DeskAnswer(
    @NotNull @Size(min = 8, max = 80) String key,
    @NotNull PurchaseOrderId order,
    Optional<@Size(max = 60) String> sellerNumber,
    @NotEmpty List<@Valid Line> lines) {

  /**
   * One line; what is neither confirmed nor back-ordered is rejected.
   *
   * @param promisedOn arrival of the confirmed part
   * @param backOrderOn arrival of the rest
   * @param price net, where it is not the ordered one
   * @param reason why not all of it comes
   */
  public record Line(
      int line,
      @NotNull @PositiveOrZero BigDecimal confirmed,
      @NotNull @PositiveOrZero BigDecimal backOrdered,
      Optional<LocalDate> promisedOn,
      Optional<LocalDate> backOrderOn,
      Optional<@PositiveOrZero BigDecimal> price,
      Optional<@Size(max = 200) String> reason) {}

  public DeskAnswer {
    lines = List.copyOf(lines);
  }
}
