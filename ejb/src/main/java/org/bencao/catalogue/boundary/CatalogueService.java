package org.bencao.catalogue.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.catalogue.control.ItemCodes;
import org.bencao.catalogue.control.ItemFinder;
import org.bencao.catalogue.control.KnownOffers;
import org.bencao.catalogue.control.Offers;
import org.bencao.catalogue.control.SearchTerms;
import org.bencao.catalogue.entity.Item;
import org.bencao.catalogue.entity.ItemClass;
import org.bencao.catalogue.entity.KnownOffer;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/** Finds medicines and what suppliers offer of them. */
@Stateless
public class CatalogueService {

  /** Who has to do with what a company buys. */
  private static final Role[] PURCHASING = {
    Role.BUYER, Role.SITE_HEAD, Role.APPROVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD
  };

  private static final int MOST_ITEMS = 200;

  @Inject Offers offers;
  @Inject KnownOffers known;
  @Inject ItemFinder finder;
  @Inject ItemCodes codes;
  @Inject CompanyService companies;

  /** By code, GTIN, approval number, name, pinyin or its initials, as far as it was typed. */
  public FoundOffers find(Caller caller, String query, int limit) {
    caller.require(Role.BUYER);
    if (SearchTerms.folded(query).isEmpty()) {
      return new FoundOffers(List.of(), 0);
    }
    var items = finder.find(caller, ItemSearch.of(query, Set.of(), MOST_ITEMS)).ids();
    var rank = new HashMap<Long, Integer>();
    items.forEach(item -> rank.put(item, rank.size()));
    var found =
        visible(caller, offers.ofItems(items)).stream()
            .sorted(
                Comparator.comparing((OfferView offer) -> rank.get(offer.item().id()))
                    .thenComparing(offer -> offer.available() == 0)
                    .thenComparing(OfferView::sellerNameEn))
            .toList();
    return new FoundOffers(found.stream().limit(limit).toList(), found.size());
  }

  /** One page of items, whoever offers them. */
  public ItemsFound search(Caller caller, ItemSearch search) {
    caller.require(Role.BUYER);
    var hits = finder.find(caller, search);
    var items = offers.items(hits.ids()).stream().collect(Collectors.toMap(Item::id, Item::view));
    return new ItemsFound(
        hits.ids().stream().filter(items::containsKey).map(items::get).toList(),
        hits.total(),
        finder.counts(search, hits),
        hits.sellers(),
        finder.percent(),
        hits.nearest());
  }

  /** Items by any of their numbers; a number may name several. */
  public Map<String, Set<Long>> itemsByCode(Caller caller, Collection<String> named) {
    caller.require(
        Role.BUYER,
        Role.SITE_HEAD,
        Role.APPROVER,
        Role.ACCOUNTS,
        Role.RECEIVER,
        Role.QUALITY_OFFICER,
        Role.QUALITY_HEAD,
        Role.COMPANY_ADMINISTRATOR,
        Role.AUDITOR,
        Role.PLATFORM_ADMINISTRATOR);
    return codes.items(named);
  }

  /** The item with such a code, GTIN or other number; empty where none has it, or several. */
  public Optional<ItemView> itemByCode(Caller caller, String code) {
    var found = itemsByCode(caller, List.of(code)).getOrDefault(code, Set.of());
    return found.size() == 1
        ? itemsByIds(caller, found).values().stream().findFirst()
        : Optional.empty();
  }

  /** Items whose name, as it is written, is this; else what its words find as they are. */
  public Set<Long> itemsByName(Caller caller, String name) {
    caller.require(Role.BUYER);
    var hits = finder.find(caller, ItemSearch.of(name, Set.of(), 2));
    return hits.nearest().isPresent() ? Set.of() : Set.copyOf(hits.ids());
  }

  public Optional<ItemView> item(Caller caller, long itemId) {
    caller.require(Role.BUYER);
    return offers.items(List.of(itemId)).stream().map(Item::view).findFirst();
  }

  /** These items, whoever offers them; for either side of an order. */
  public Map<Long, ItemView> items(Caller caller, Collection<Long> itemIds) {
    caller.require(
        Role.BUYER,
        Role.RECEIVER,
        Role.QUALITY_OFFICER,
        Role.SUPPLIER_DESK,
        Role.PLATFORM_ADMINISTRATOR);
    return offers.items(itemIds).stream().collect(Collectors.toMap(Item::id, Item::view));
  }

  /** The same for whoever reads a document that names them: what an item is, is no secret. */
  public Map<Long, ItemView> itemsByIds(Caller caller, Collection<Long> itemIds) {
    return offers.items(itemIds).stream().collect(Collectors.toMap(Item::id, Item::view));
  }

  /** The item that bears this code, as people on either side type it. */
  public Optional<ItemView> itemOfCode(Caller caller, String code) {
    caller.require(Role.BUYER, Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR);
    return offers.itemOfCode(code).map(Item::view);
  }

  /** Others with the same substances, strength and form; a person decides whether they will do. */
  public List<ItemView> equivalents(Caller caller, long itemId) {
    caller.require(Role.BUYER);
    return offers.items(List.of(itemId)).stream()
        .map(item -> offers.equivalents(item, MOST_ITEMS))
        .flatMap(ids -> offers.items(ids).stream())
        .map(Item::view)
        .toList();
  }

  /** What suppliers offer of these items to the caller's company. */
  public List<OfferView> offersOf(Caller caller, Collection<Long> itemIds) {
    caller.require(Role.BUYER);
    return visible(caller, offers.ofItems(itemIds));
  }

  /** Offers of a supplier to the caller's company, by the supplier's own numbers. */
  public Map<String, List<OfferView>> offersNumbered(
      Caller caller, long sellerCompanyId, Collection<String> sellerItems) {
    caller.require(Role.BUYER);
    var ids = offers.ownNumbered(List.of(sellerCompanyId), sellerItems);
    return visible(caller, ids.values().stream().flatMap(List::stream).toList()).stream()
        .collect(Collectors.groupingBy(OfferView::sellerItem));
  }

  /** Which of these items a supplier offers to the caller's company. */
  public Set<Long> offeredBy(Caller caller, long sellerCompanyId, Collection<Long> itemIds) {
    caller.require(PURCHASING);
    return itemIds.isEmpty()
        ? Set.of()
        : itemsOf(caller, offers.ofSellers(List.of(sellerCompanyId), itemIds));
  }

  /** All items that a supplier offers to the caller's company. */
  public Set<Long> offeredBy(Caller caller, long sellerCompanyId) {
    caller.require(PURCHASING);
    return itemsOf(caller, offers.ofSeller(sellerCompanyId));
  }

  private Set<Long> itemsOf(Caller caller, Collection<Long> offerIds) {
    return visible(caller, offerIds).stream()
        .map(offer -> offer.item().id())
        .collect(Collectors.toSet());
  }

  /** What the caller's own company offers of the item with this code. */
  public Optional<OfferView> ownOffer(Caller caller, String code) {
    caller.require(Role.SUPPLIER_DESK, Role.QUALITY_HEAD);
    return offers
        .itemOfCode(code)
        .map(
            item ->
                offers.ofSellers(
                    caller.companies(Role.SUPPLIER_DESK, Role.QUALITY_HEAD), List.of(item.id())))
        .flatMap(found -> views(caller, known.published(found)).stream().findFirst());
  }

  /**
   * The caller's own offers by any of their item's numbers or the seller's own; a number that names
   * several is left out.
   */
  public Map<String, OfferView> ownOffers(Caller caller, Collection<String> named) {
    caller.require(Role.SUPPLIER_DESK);
    var sellers = caller.companies(Role.SUPPLIER_DESK);
    var items = codes.items(named);
    var ids = offers.ownNumbered(sellers, named);
    var all = items.values().stream().flatMap(Collection::stream).collect(Collectors.toSet());
    var found = new ArrayList<>(all.isEmpty() ? List.of() : offers.ofSellers(sellers, all));
    ids.values().forEach(found::addAll);
    var views = views(caller, known.published(found));
    var own = new HashMap<String, OfferView>();
    for (var name : named) {
      var meant =
          views.stream()
              .filter(
                  view ->
                      items.getOrDefault(name, Set.of()).contains(view.item().id())
                          || ids.getOrDefault(name, List.of()).contains(view.id()))
              .toList();
      if (meant.size() == 1) {
        own.put(name, meant.get(0));
      }
    }
    return own;
  }

  public Optional<OfferView> offer(Caller caller, long offerId) {
    return offers(caller, List.of(offerId)).stream().findFirst();
  }

  public List<OfferView> offers(Caller caller, Collection<Long> offerIds) {
    caller.require(Role.BUYER);
    return visible(caller, offerIds);
  }

  /** Offers of the caller's own company, whoever they are for, and those to the caller. */
  public Map<Long, OfferView> ownOrOffered(Caller caller, Collection<Long> offerIds) {
    var seen =
        known.published(offerIds).stream()
            .filter(
                offer ->
                    offer.sellerCompanyId() == caller.companyId()
                        || offer.isFor(caller.companyId()))
            .toList();
    return views(caller, seen).stream().collect(Collectors.toMap(OfferView::id, offer -> offer));
  }

  /** What these offers to the caller are of; remembered, and often no statement at all. */
  public List<OfferedItem> itemsOffered(Caller caller, Collection<Long> offerIds) {
    return known.visible(caller, offerIds).values().stream()
        .map(
            one ->
                new OfferedItem(one.id(), one.item(), one.sellerCompanyId(), one.soonestExpiry()))
        .toList();
  }

  /** Facts for judging; what is left of the offers is asked, the rest remembered. */
  public Map<Long, OfferFacts> facts(Caller caller, Collection<Long> offerIds, LocalDate day) {
    var found = known.visible(caller, offerIds);
    return views(caller, found.values()).stream()
        .collect(
            Collectors.toMap(
                OfferView::id, view -> new OfferFacts(view, on(found.get(view.id()), day))));
  }

  /** Legal classes that hold on the day, by item; one statement. */
  public Map<Long, Set<String>> classes(Caller caller, Collection<Long> itemIds, LocalDate day) {
    return offers.itemsWithClasses(itemIds).stream()
        .collect(
            Collectors.toMap(
                Item::id,
                item ->
                    item.classes().stream()
                        .filter(one -> one.holdsOn(day))
                        .map(ItemClass::name)
                        .collect(Collectors.toSet())));
  }

  /**
   * By offer, what one seller offers, or offered once, of the substances of these items, in one of
   * these legal classes.
   */
  public Map<Long, ItemView> ofSubstances(
      Caller caller, long sellerCompanyId, Collection<ItemView> items, Collection<String> classes) {
    var found = offers.ofSubstances(sellerCompanyId, items, classes);
    var views = itemsByIds(caller, Set.copyOf(found.values()));
    return found.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> views.get(one.getValue())));
  }

  /** How items are packed, by item, for the documents of either side. */
  public Map<Long, Packing> packings(Caller caller, Collection<Long> itemIds) {
    return offers.items(itemIds).stream()
        .map(Item::view)
        .collect(Collectors.toMap(ItemView::id, ItemView::packing));
  }

  /** The usual taxes of these offers, also of withdrawn ones; one statement. */
  public Map<Long, OfferTax> taxes(Caller caller, Collection<Long> offerIds, LocalDate day) {
    return offers.taxes(offerIds, day);
  }

  private static List<OfferFacts.ClassSince> on(KnownOffer row, LocalDate day) {
    return row.classes().stream()
        .filter(itemClass -> itemClass.holdsOn(day))
        .sorted(Comparator.comparing(ItemClass::name))
        .map(itemClass -> new OfferFacts.ClassSince(itemClass.name(), itemClass.since()))
        .toList();
  }

  private List<OfferView> visible(Caller caller, Collection<Long> offerIds) {
    return views(caller, known.visible(caller, offerIds).values());
  }

  private List<OfferView> views(Caller caller, Collection<KnownOffer> rows) {
    var left = offers.stock(rows.stream().map(KnownOffer::id).toList());
    var sellers =
        companies.byIds(
            caller, rows.stream().map(KnownOffer::sellerCompanyId).collect(Collectors.toSet()));
    return rows.stream()
        .filter(row -> left.containsKey(row.id()))
        .filter(row -> sellers.containsKey(row.sellerCompanyId()))
        .sorted(Comparator.comparing(KnownOffer::id))
        .map(row -> view(row, left.get(row.id()), sellers.get(row.sellerCompanyId())))
        .toList();
  }

  private static OfferView view(KnownOffer row, Offers.Left left, CompanyView seller) {
    return new OfferView(
        row.id(),
        row.item(),
        seller.id(),
        seller.nameEn(),
        seller.nameZh(),
        row.sellerItem(),
        row.orderMultiple(),
        row.orderMinimum(),
        left.available(),
        left.declaredAt(),
        row.leadDays(),
        row.cutOff(),
        seller.zone(),
        row.vatPercent(),
        row.orderMaximum(),
        row.soonestExpiry());
  }
}
