package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.common.UnitPrice;

/** The price of one unit from a price and what it is said to be for (DE 639). */
final class PriceBasis {

  private PriceBasis() {}

  /** The basis stands behind the price. */
  static Optional<UnitPrice> perUnit(
      BigDecimal amount,
      Optional<String> currency,
      X12Segment segment,
      int priceAt,
      MessageText text) {
    var decimals =
        switch (segment.text(priceAt + 1)) {
          case "HP" -> 2;
          case "TP" -> 3;
          default -> 0;
        };
    return text.price(amount.movePointLeft(decimals), currency, segment, priceAt);
  }
}
