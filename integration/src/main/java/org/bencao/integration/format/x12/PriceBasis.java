package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.common.UnitPrice;

/** The price of one unit from PO104 and what PO105 says it is for (DE 639). */
final class PriceBasis {

  private PriceBasis() {}

  static Optional<UnitPrice> perUnit(
      BigDecimal amount, Optional<String> currency, X12Segment po1, MessageText text) {
    var decimals =
        switch (po1.text(5)) {
          case "HP" -> 2;
          case "TP" -> 3;
          default -> 0;
        };
    return text.price(amount.movePointLeft(decimals), currency, po1, 4);
  }
}
