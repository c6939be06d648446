package org.bencao.web.invoicing;

import org.bencao.invoicing.boundary.PriceGap;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.ordering.Quantities;

/**
 * How far a line is from the same packs at the agreed price.
 *
 * @param percent of the agreed price
 * @param rounding it is no more than the smallest coin
 */
public record PriceGapJson(MoneyJson amount, String percent, boolean rounding) {

  static PriceGapJson of(PriceGap gap) {
    return new PriceGapJson(
        MoneyJson.of(gap.amount()), Quantities.text(gap.percent()), gap.rounding());
  }
}
