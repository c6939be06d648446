package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.OfferChoice;
import org.bencao.ordering.boundary.OfferChoice.Kind;
import org.bencao.ordering.boundary.OfferSearchService;
import org.bencao.ordering.boundary.PricedOffer;

/** Chooses an offer for an item of a list: the preferred one, else the cheapest that has stock. */
@ApplicationScoped
public class OfferChoices {

  @Inject OfferSearchService search;
  @Inject CatalogueService catalogue;

  /** What is offered of some items, the best of each first. */
  public record Offered(Map<Long, List<PricedOffer>> byItem) {

    public OfferChoice choose(long itemId, Optional<Long> preferredOfferId) {
      var offers = byItem.getOrDefault(itemId, List.of());
      if (offers.isEmpty()) {
        return new OfferChoice(Kind.NONE, Optional.empty());
      }
      var preferred =
          preferredOfferId.flatMap(
              id -> offers.stream().filter(one -> one.offer().id() == id).findFirst());
      if (preferred.isPresent()) {
        return new OfferChoice(Kind.PREFERRED, preferred);
      }
      var best = offers.get(0);
      // of what may not be sold on line one offer stands for all: that it is another one says
      // nothing
      boolean instead = preferredOfferId.isPresent() && !best.withheld();
      return new OfferChoice(instead ? Kind.INSTEAD : Kind.CHEAPEST, Optional.of(best));
    }
  }

  /** A constant number of statements, whatever the number of items. */
  public Offered of(Caller caller, Collection<Long> itemIds) {
    return new Offered(
        search.ofItems(caller, itemIds).stream()
            .collect(Collectors.groupingBy(one -> one.offer().item().id())));
  }

  /** Whether the offer that is preferred is there, and of this item; no preference always is. */
  public boolean isOffered(Caller caller, Optional<Long> preferredOfferId, long itemId) {
    return preferredOfferId
        .map(
            id ->
                catalogue
                    .offer(caller, id)
                    .filter(offer -> offer.item().id() == itemId)
                    .isPresent())
        .orElse(true);
  }
}
