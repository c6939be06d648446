package org.bencao.pricing.boundary;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
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
 * Write down what was agreed with a buyer, or what is promised to all of them: a promotion.
 *
 * @param number as both call it
 * @param buyerCompanyId {@link #ALL_BUYERS} for a promotion
 * @param to its last day
 * @param paymentDays after the invoice until it is due; none where nothing was agreed
 * @param prepaid the goods are paid in full before they are sent
 * @param paidWhenPaid the buyer wants to pay only after it was paid itself
 * @param rebate what is given back of it; none where nothing was agreed
 */
public record MakeContract(
    @NotBlank @Size(max = 40) String number,
    @PositiveOrZero long buyerCompanyId,
    @NotNull LocalDate from,
    @NotNull LocalDate to,
    Optional<@PositiveOrZero @Max(999) Integer> paymentDays,
    boolean prepaid,
    boolean paidWhenPaid,
    @NotNull Optional<@Valid Rebate> rebate,
    @NotEmpty @Size(max = 1000) List<@Valid Line> lines) {

  /** No company in particular. */
  public static final long ALL_BUYERS = 0;

  /** Without terms of payment, and without a rebate. */
  public MakeContract(
      String number, long buyerCompanyId, LocalDate from, LocalDate to, List<Line> lines) {
    this(number, buyerCompanyId, from, to, Optional.empty(), false, false, Optional.empty(), lines);
  }

  public MakeContract {
    lines = lines == null ? null : List.copyOf(lines);
  }

  /**
   * A price.
   *
   * @param item any of the item's numbers, or the seller's own
   * @param from packs of one order from which it holds
   * @param price net of tax
   */
  public record Line(
      @NotBlank @Size(max = 40) String item,
      @Positive int from,
      @NotNull @Positive BigDecimal price) {}
}
