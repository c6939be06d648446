package org.bencao.web.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.ordering.boundary.PricedOffer;
import org.bencao.pricing.boundary.Price;

/**
 * An offer with the caller's price of today, absent when none is valid.
 *
 * @param price net of tax, for one pack
 * @param priceKind CONTRACT or LIST
 * @param arrives day of the delivery when it is ordered now; absent for what may not be sold on
 *     line
 */
public record PricedOfferJson(
    OfferJson offer,
    Optional<MoneyJson> price,
    Optional<String> priceKind,
    Optional<LocalDate> arrives) {

  public static PricedOfferJson of(PricedOffer priced) {
    return new PricedOfferJson(
        OfferJson.of(priced.offer()),
        priced.price().map(Price::unitPrice).map(MoneyJson::of),
        priced.price().map(Price::kind),
        priced.arrives());
  }
}
