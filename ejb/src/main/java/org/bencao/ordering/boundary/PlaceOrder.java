package org.bencao.ordering.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Order these lines from one supplier for one site.
 *
 * @param key made by the sender; the same key with the same content gives the same order again
 * @param siteId where the goods go; a site of the caller's company
 * @param buyerReference the buyer's own number, printed and sent along
 */
public record PlaceOrder(
    @NotBlank @Size(max = 120) String key,
    @Positive long siteId,
    @Positive long sellerCompanyId,
    @NotNull Optional<@Size(max = 60) String> buyerReference,
    @NotEmpty @Size(max = 5000) List<@Valid Line> lines) {

  public PlaceOrder {
    lines = lines == null ? null : List.copyOf(lines);
  }

  /**
   * One line.
   *
   * @param quantity whole packs in the offer's unit
   * @param seen the net price of a pack on which whoever orders decided, where it is known
   */
  public record Line(
      @Positive long offerId,
      @NotNull @Positive BigDecimal quantity,
      @NotNull Optional<@PositiveOrZero BigDecimal> seen) {

    /** At whatever price holds. */
    public Line(long offerId, BigDecimal quantity) {
      this(offerId, quantity, Optional.empty());
    }
  }
}
