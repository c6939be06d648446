package org.bencao.pricing.boundary;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;

/**
 * What the seller gives back of what is bought under a contract.
 *
 * @param percent of the net of what is invoiced
 * @param way how both book it
 */
public record Rebate(
    @NotNull @Positive @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal percent,
    @NotNull Way way) {

  /** How it reaches the buyer; words under {@code pricing.rebate.{name}}. */
  public enum Way {
    /** As an allowance on the invoice. */
    INVOICE,
    /** By a credit note after it. */
    CREDIT_NOTE,
    /** By money or goods to somebody, on neither. */
    ELSEWHERE
  }

  /** Whether it says the same. */
  public boolean isSame(Rebate other) {
    return percent.compareTo(other.percent) == 0 && way == other.way;
  }
}
