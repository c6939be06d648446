package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.OnlineSaleService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.pricing.boundary.Price;
import org.bencao.pricing.boundary.PriceService;

/**
 * Finds what a buyer may want to order: best hits first, of one item the cheapest in stock first.
 */
@Stateless
public class OfferSearchService {

  private static final int MOST = 500;

  @Inject CatalogueService catalogue;
  @Inject PriceService prices;
  @Inject OnlineSaleService onlineSale;
  @Inject CompanyService companies;
  @Inject Clock clock;

  public FoundPricedOffers find(Caller caller, String query, int limit) {
    caller.require(Role.BUYER);
    var found = priced(caller, catalogue.find(caller, query, MOST).offers());
    return new FoundPricedOffers(found.stream().limit(limit).toList(), found.size());
  }

  public Optional<PricedOffer> offer(Caller caller, long offerId) {
    caller.require(Role.BUYER);
    return priced(caller, catalogue.offers(caller, List.of(offerId))).stream().findFirst();
  }

  private List<PricedOffer> priced(Caller caller, List<OfferView> offers) {
    var buyer = companies.find(caller, caller.companyId()).orElseThrow();
    var day = LocalDate.ofInstant(clock.instant(), ZoneId.of(buyer.zone()));
    var ids = offers.stream().map(OfferView::id).toList();
    var known = prices.prices(caller, buyer.id(), ids, day);
    var withheld =
        onlineSale.withheld(
            caller, buyer.profile(), day, catalogue.facts(caller, ids, day).values());
    var shown = new HashSet<Long>();
    return offers.stream()
        .map(offer -> view(offer, known, withheld.contains(offer.id())))
        .filter(offer -> !offer.withheld() || shown.add(offer.offer().item().id()))
        .sorted(order(offers))
        .toList();
  }

  private static PricedOffer view(OfferView offer, Map<Long, Price> known, boolean withheld) {
    return withheld
        ? new PricedOffer(offer.withheld(), Optional.empty(), true)
        : new PricedOffer(offer, Optional.ofNullable(known.get(offer.id())), false);
  }

  /** Items stay in the order of the hits; within one item what can be had comes first. */
  private static Comparator<PricedOffer> order(List<OfferView> offers) {
    var rank = new HashMap<Long, Integer>();
    offers.forEach(offer -> rank.putIfAbsent(offer.item().id(), rank.size()));
    return Comparator.comparing((PricedOffer offer) -> rank.get(offer.offer().item().id()))
        .thenComparing(offer -> offer.offer().available() == 0)
        .thenComparing(offer -> offer.price().isEmpty())
        .thenComparing(OfferSearchService::amount);
  }

  private static BigDecimal amount(PricedOffer offer) {
    return offer.price().map(price -> price.unitPrice().amount()).orElse(BigDecimal.ZERO);
  }
}
