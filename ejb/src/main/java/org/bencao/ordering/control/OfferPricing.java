package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
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
import org.bencao.compliance.boundary.OnlineSaleService;
import org.bencao.ordering.boundary.PricedOffer;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.pricing.boundary.Price;
import org.bencao.pricing.boundary.PriceService;

/** Puts the buyer's price to offers; what may not be sold on line stays without supplier. */
@ApplicationScoped
public class OfferPricing {

  @Inject CatalogueService catalogue;
  @Inject PriceService prices;
  @Inject OnlineSaleService onlineSale;
  @Inject Clock clock;

  /** Items in the order in which they come; of one item what can be had cheapest comes first. */
  public List<PricedOffer> priced(Caller caller, CompanyView buyer, List<OfferView> offers) {
    var now = clock.instant();
    var day = LocalDate.ofInstant(now, ZoneId.of(buyer.zone()));
    var ids = offers.stream().map(OfferView::id).toList();
    var known = prices.prices(caller, buyer.id(), ids, day);
    var withheld =
        onlineSale.withheld(
            caller, buyer.profile(), day, catalogue.facts(caller, ids, day).values());
    var shown = new HashSet<Long>();
    return offers.stream()
        .map(offer -> view(offer, known, withheld.contains(offer.id()), now))
        .filter(offer -> !offer.withheld() || shown.add(offer.offer().item().id()))
        .sorted(order(offers))
        .toList();
  }

  private static PricedOffer view(
      OfferView offer, Map<Long, Price> known, boolean withheld, Instant now) {
    return withheld
        ? new PricedOffer(offer.withheld(), Optional.empty(), true, Optional.empty())
        : new PricedOffer(
            offer,
            Optional.ofNullable(known.get(offer.id())),
            false,
            Optional.of(Arrivals.arrives(offer, now)));
  }

  /** Items stay in the order of the hits; within one item what can be had comes first. */
  private static Comparator<PricedOffer> order(List<OfferView> offers) {
    var rank = new HashMap<Long, Integer>();
    offers.forEach(offer -> rank.putIfAbsent(offer.item().id(), rank.size()));
    return Comparator.comparing((PricedOffer offer) -> rank.get(offer.offer().item().id()))
        .thenComparing(offer -> offer.offer().available() == 0)
        .thenComparing(offer -> offer.price().isEmpty())
        .thenComparing(OfferPricing::amount)
        .thenComparing(offer -> offer.offer().id());
  }

  private static BigDecimal amount(PricedOffer offer) {
    return offer.price().map(price -> price.unitPrice().amount()).orElse(BigDecimal.ZERO);
  }
}
