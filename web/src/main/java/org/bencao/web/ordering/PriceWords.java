package org.bencao.web.ordering;

import java.util.Optional;
import org.bencao.pricing.boundary.Price;
import org.bencao.web.exchange.Wording;

/** Why a price is this one, in words. */
public final class PriceWords {

  private PriceWords() {}

  /** List, or Contract C-001, or Contract C-001 from 100 packs. */
  public static String kind(Wording words, Optional<Price> price) {
    var kind = words.page("ordering.price." + price.map(Price::kind).orElse("LIST"));
    return price
        .filter(one -> !one.source().isEmpty())
        .map(
            one ->
                words.page(
                    "ordering.price.named",
                    "kind",
                    kind,
                    "number",
                    one.source(),
                    "from",
                    one.from()))
        .orElse(kind);
  }
}
