package org.bencao.ordering.boundary;

import java.util.List;

/**
 * Answer to a search for something to order.
 *
 * @param total offers found; may be more than are listed
 */
public record FoundPricedOffers(List<PricedOffer> offers, int total) {

  public FoundPricedOffers {
    offers = List.copyOf(offers);
  }
}
