package org.bencao.pricing.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Write down what a tender came to. Recorded again under its number, it takes over name, days and
 * lines; lines that it does not name stay as they are.
 *
 * @param to its last day
 */
public record RecordTender(
    @NotBlank @Size(max = 40) String number,
    @NotBlank @Size(max = 200) String name,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    @NotEmpty @Size(max = 1000) List<@Valid Line> lines) {

  public RecordTender {
    lines = lines == null ? null : List.copyOf(lines);
  }

  /**
   * What one buyer takes of one item.
   *
   * @param item any of its numbers
   * @param buyer the letters of the company, as in its order numbers
   * @param seller who delivers, likewise
   * @param price net of tax, for one pack, in the buyer's currency
   * @param committed packs
   * @param most packs that the winner delivers at most in all, not below what is committed
   * @param done packs that were received already, outside the portal
   */
  public record Line(
      @NotBlank @Size(max = 40) String item,
      @NotBlank @Size(max = 6) String buyer,
      @NotBlank @Size(max = 6) String seller,
      @NotNull @Positive BigDecimal price,
      @Positive int committed,
      @NotNull Optional<@Positive Integer> most,
      @PositiveOrZero int done) {}
}
