package org.bencao.invoicing.boundary;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;

/**
 * How far a line is from the same packs at the agreed price.
 *
 * @param percent of the agreed price
 * @param rounding it is no more than the smallest coin
 */
public record PriceGap(Money amount, BigDecimal percent, boolean rounding) {

  private static final BigDecimal ALL = new BigDecimal(100);

  /** None where it comes to the same money. */
  public static Optional<PriceGap> of(UnitPrice agreed, UnitPrice price, Quantity packs) {
    var amount = price.times(packs).minus(agreed.times(packs));
    return amount.amount().signum() == 0
        ? Optional.empty()
        : Optional.of(new PriceGap(amount, percent(agreed, price), isRounding(amount)));
  }

  /** A price where none was agreed is all too much. */
  private static BigDecimal percent(UnitPrice agreed, UnitPrice price) {
    return agreed.amount().signum() == 0
        ? ALL
        : price
            .amount()
            .subtract(agreed.amount())
            .multiply(ALL)
            .divide(agreed.amount(), 1, RoundingMode.HALF_UP);
  }

  private static boolean isRounding(Money amount) {
    return amount.amount().unscaledValue().abs().equals(BigInteger.ONE);
  }
}
