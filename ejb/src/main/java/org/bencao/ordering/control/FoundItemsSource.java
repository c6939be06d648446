package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.EntitlementService;
import org.bencao.ordering.boundary.FoundItem;
import org.bencao.ordering.boundary.LastBought;
import org.bencao.ordering.boundary.PricedOffer;
import org.bencao.ordering.control.OrderFactsSource.Facts;
import org.bencao.ordering.control.OrderFactsSource.Wanted;
import org.bencao.organisation.boundary.SiteView;

/** Puts to items what a site has to know of them; a constant number of statements. */
@ApplicationScoped
public class FoundItemsSource {

  @Inject CatalogueService catalogue;
  @Inject OfferPricing pricing;
  @Inject OrderFactsSource facts;
  @Inject EntitlementService entitlement;
  @Inject BuyersOwn own;
  @Inject Watches watches;

  /** In the order of the items. */
  public List<FoundItem> of(Caller caller, SiteView site, List<ItemView> items) {
    var ids = items.stream().map(ItemView::id).toList();
    var offers = catalogue.offersOf(caller, ids);
    var collected = facts.items(caller, site, offers.stream().map(one -> one.id()).toList());
    var priced = pricing.priced(caller, collected.buyer(), offers);
    var byItem = priced.stream().collect(Collectors.groupingBy(one -> one.offer().item().id()));
    var refusals = refusalsByOffer(caller, collected);
    var bought = own.lastBought(caller, ids, ZoneId.of(site.zone()));
    var drafted = own.inDrafts(caller, site.id(), offers.stream().map(one -> one.id()).toList());
    var watched = watches.among(caller, ids);
    return items.stream()
        .map(
            item ->
                found(
                    item,
                    byItem.getOrDefault(item.id(), List.of()),
                    refusals,
                    Optional.ofNullable(bought.get(item.id())),
                    drafted,
                    watched.contains(item.id())))
        .toList();
  }

  /** What one seller may sell can be bought, from that one; else all is shown, with the reasons. */
  private static FoundItem found(
      ItemView item,
      List<PricedOffer> offers,
      Map<Long, List<Finding>> refusals,
      Optional<LastBought> bought,
      Map<Long, BigDecimal> drafted,
      boolean watched) {
    var inDrafts =
        offers.stream()
            .map(one -> drafted.getOrDefault(one.offer().id(), BigDecimal.ZERO))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    var open = offers.stream().filter(one -> !refusals.containsKey(one.offer().id())).toList();
    return open.isEmpty()
        ? new FoundItem(item, offers, unlike(offers, refusals), bought, inDrafts, watched)
        : new FoundItem(item, open, List.of(), bought, inDrafts, watched);
  }

  private Map<Long, List<Finding>> refusalsByOffer(Caller caller, Facts collected) {
    var byOffer = new HashMap<Long, List<Finding>>();
    for (var seller : collected.sellers().keySet()) {
      var order = collected.order(seller, onePackOfEach(collected));
      var offers = new HashMap<Integer, Long>();
      order.lines().forEach(line -> offers.put(line.number(), line.facts().offer().id()));
      for (var finding : entitlement.refusals(caller, order)) {
        finding
            .line()
            .map(List::of)
            .orElseGet(() -> List.copyOf(offers.keySet()))
            .forEach(
                line ->
                    byOffer
                        .computeIfAbsent(offers.get(line), key -> new ArrayList<>())
                        .add(finding));
      }
    }
    return byOffer;
  }

  private static List<Finding> unlike(List<PricedOffer> offers, Map<Long, List<Finding>> refusals) {
    var seen = new HashSet<String>();
    return offers.stream()
        .flatMap(one -> refusals.get(one.offer().id()).stream())
        .filter(finding -> seen.add(finding.reason() + finding.facts().toString()))
        .toList();
  }

  private static List<Wanted> onePackOfEach(Facts collected) {
    var wanted = new ArrayList<Wanted>();
    for (var offer : collected.offers().keySet()) {
      wanted.add(new Wanted(wanted.size() + 1, offer, BigDecimal.ONE));
    }
    return wanted;
  }
}
