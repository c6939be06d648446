package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.organisation.boundary.CompanyService;

/**
 * Watched items that somebody has again (B6), with the cheapest who has them; who does not want to
 * know any more unwatches. What may not be sold on line never comes.
 */
@ApplicationScoped
public class WatchWork implements WorkSource {

  @Inject Watches watches;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject OfferPricing pricing;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    if (!caller.has(Role.BUYER, caller.companyId(), siteId)) {
      return List.of();
    }
    var watched = catalogue.offersOf(caller, watches.all(caller, most));
    if (watched.isEmpty()) {
      return List.of();
    }
    var buyer = companies.find(caller, caller.companyId()).orElseThrow();
    var first = new LinkedHashMap<Long, OfferView>();
    for (var priced : pricing.priced(caller, buyer, watched)) {
      var offer = priced.offer();
      if (!priced.withheld() && offer.available() > 0) {
        first.putIfAbsent(offer.item().id(), offer);
      }
    }
    return first.values().stream().map(WatchWork::item).toList();
  }

  private static WorkItem item(OfferView offer) {
    return new WorkItem(
        WorkKind.BACK_IN_STOCK,
        Optional.empty(),
        Map.of(),
        new Name(offer.item().lineEn(), offer.item().lineZh()),
        new Place("", offer.sellerNameEn(), offer.sellerNameZh(), Optional.empty()),
        offer.declaredAt(),
        Optional.empty(),
        Optional.empty(),
        Outcome.ALLOW,
        List.of(new WorkTarget(WorkTarget.Kind.ITEM, offer.item().id())));
  }
}
