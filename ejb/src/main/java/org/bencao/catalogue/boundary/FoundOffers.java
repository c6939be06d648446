package org.bencao.catalogue.boundary;

import java.util.List;

/**
 * Answer to a search: the best offers first.
 *
 * @param total offers found; may be more than are listed
 */
public record FoundOffers(List<OfferView> offers, int total) {

  public FoundOffers {
    offers = List.copyOf(offers);
  }
}
