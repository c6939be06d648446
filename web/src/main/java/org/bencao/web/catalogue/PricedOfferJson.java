package org.bencao.web.catalogue;

import java.util.Optional;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.pricing.boundary.Price;

/**
 * An offer with the caller's price of today, absent when none is valid.
 *
 * @param price net of tax, for one pack
 * @param priceKind CONTRACT or LIST
 */
public record PricedOfferJson(
    OfferJson offer, Optional<MoneyJson> price, Optional<String> priceKind) {

  static PricedOfferJson of(OfferView offer, Optional<Price> price) {
    return new PricedOfferJson(
        OfferJson.of(offer),
        price.map(Price::unitPrice).map(MoneyJson::of),
        price.map(Price::kind));
  }
}
