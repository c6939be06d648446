package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.control.OfferPricing;
import org.bencao.organisation.boundary.CompanyService;

/**
 * Finds what a buyer may want to order: best hits first, of one item the cheapest in stock first.
 */
@Stateless
public class OfferSearchService {

  private static final int MOST = 500;

  @Inject CatalogueService catalogue;
  @Inject OfferPricing pricing;
  @Inject CompanyService companies;

  public FoundPricedOffers find(Caller caller, String query, int limit) {
    caller.require(Role.BUYER);
    var found = priced(caller, catalogue.find(caller, query, MOST).offers());
    return new FoundPricedOffers(found.stream().limit(limit).toList(), found.size());
  }

  public Optional<PricedOffer> offer(Caller caller, long offerId) {
    caller.require(Role.BUYER);
    return priced(caller, catalogue.offers(caller, List.of(offerId))).stream().findFirst();
  }

  /** What is offered of these items, of each item the best first. */
  public List<PricedOffer> ofItems(Caller caller, Collection<Long> itemIds) {
    caller.require(Role.BUYER);
    return priced(caller, catalogue.offersOf(caller, itemIds));
  }

  private List<PricedOffer> priced(Caller caller, List<OfferView> offers) {
    return pricing.priced(caller, companies.find(caller, caller.companyId()).orElseThrow(), offers);
  }
}
