package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemSearch;
import org.bencao.catalogue.boundary.ItemsFound;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.EntitlementService;
import org.bencao.ordering.control.FoundItemsSource;
import org.bencao.ordering.control.Substitutes;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;

/**
 * The catalogue as one site sees it (B1 to B4): items by whatever is known of them, with the
 * suppliers' offers, the company's prices and why something may not be bought.
 */
@Stateless
public class ItemSearchService {

  private static final int BATCH = 100;
  private static final int MOST_LOOKED_AT = 2_000;

  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject EntitlementService entitlement;
  @Inject FoundItemsSource source;
  @Inject Substitutes substitutes;
  @Inject Clock clock;

  public FoundItems find(Caller caller, long siteId, SearchRequest request) {
    var site = site(caller, siteId);
    var asked = asked(caller, site, request);
    var first = (request.page() - 1) * request.size();
    if (request.inStock()) {
      return inStock(caller, site, request, asked, first);
    }
    var found = catalogue.search(caller, asked.from(first, request.size(), true));
    var items = source.of(caller, site, found.items());
    boolean more = first + request.size() < found.total();
    return answer(caller, request, found, items, more);
  }

  /** Stock is not in the index: hits are looked at in batches until the page is full. */
  private FoundItems inStock(
      Caller caller, SiteView site, SearchRequest request, ItemSearch asked, int first) {
    var there = new ArrayList<FoundItem>();
    var head = catalogue.search(caller, asked.from(0, BATCH, true));
    var batch = head;
    int wanted = first + request.size() + 1;
    for (int at = 0; !batch.items().isEmpty(); batch = next(caller, asked, at)) {
      source.of(caller, site, batch.items()).stream()
          .filter(item -> item.offers().stream().anyMatch(one -> one.offer().available() > 0))
          .forEach(there::add);
      at += BATCH;
      if (there.size() >= wanted || at >= MOST_LOOKED_AT) {
        break;
      }
    }
    var page = there.stream().skip(first).limit(request.size()).toList();
    return answer(caller, request, head, page, there.size() >= wanted);
  }

  private ItemsFound next(Caller caller, ItemSearch asked, int from) {
    return catalogue.search(caller, asked.from(from, BATCH, false));
  }

  private FoundItems answer(
      Caller caller, SearchRequest request, ItemsFound found, List<FoundItem> items, boolean more) {
    var names = companies.byIds(caller, found.sellers().keySet());
    var sellers =
        found.sellers().entrySet().stream()
            .filter(entry -> names.containsKey(entry.getKey()))
            .map(
                entry ->
                    new SellerCount(
                        entry.getKey(),
                        names.get(entry.getKey()).nameEn(),
                        names.get(entry.getKey()).nameZh(),
                        entry.getValue(),
                        request.sellers().contains(entry.getKey())))
            .sorted(Comparator.comparing(SellerCount::count).reversed())
            .toList();
    return new FoundItems(
        items,
        found.total(),
        more,
        found.facets(),
        sellers,
        found.indexedPercent(),
        found.nearest());
  }

  /** One item with all its offers and what may stand in for it. */
  public Optional<ItemDetail> detail(Caller caller, long siteId, long itemId) {
    var site = site(caller, siteId);
    return catalogue
        .item(caller, itemId)
        .map(
            item -> {
              var all = new ArrayList<>(List.of(item));
              all.addAll(catalogue.equivalents(caller, itemId));
              var found = source.of(caller, site, all);
              var own = found.get(0);
              return new ItemDetail(own, substitutes.of(own, found.subList(1, found.size())));
            });
  }

  private ItemSearch asked(Caller caller, SiteView site, SearchRequest request) {
    Set<String> hidden = Set.of();
    if (!request.withRefused()) {
      var day = LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
      var buyer = companies.find(caller, site.companyId()).orElseThrow();
      var licences =
          companies.licences(caller, List.of(site.companyId())).stream()
              .filter(one -> one.isVerified() && one.isFor(site.id()))
              .toList();
      hidden = entitlement.hiddenClasses(caller, buyer, licences, day);
    }
    return new ItemSearch(
        request.text(),
        request.chosen(),
        request.sellers(),
        hidden,
        !request.withRefused(),
        0,
        request.size(),
        true);
  }

  private SiteView site(Caller caller, long siteId) {
    return companies
        .site(caller, siteId)
        .filter(site -> site.companyId() == caller.companyId())
        .filter(site -> caller.has(Role.BUYER, site.companyId(), site.id()))
        .orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
  }
}
