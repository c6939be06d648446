package org.bencao.catalogue.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bencao.catalogue.control.IndexWork;
import org.bencao.catalogue.control.ItemCodes;
import org.bencao.catalogue.control.StockLedger;
import org.bencao.catalogue.entity.Item;
import org.bencao.catalogue.entity.Offer;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;

/** A seller's own offers, many at a time and in a constant number of statements. */
@Stateless
public class SellerOfferService {

  /** What a seller declares to have, as of a moment. */
  public record Declared(int quantity, Instant asOf) {}

  @Inject EntityManager entities;
  @Inject Identifiers identifiers;
  @Inject ItemCodes codes;
  @Inject IndexWork index;
  @Inject StockLedger stock;
  @Inject Event<StockDeclared> declared;

  /** Items by any of their numbers; a number may name several. */
  public Map<String, Set<Long>> itemsByCode(Caller caller, Collection<String> named) {
    require(caller);
    return codes.items(named);
  }

  /** By item. */
  public Map<Long, OfferTerms> of(Caller caller, long sellerCompanyId, Collection<Long> itemIds) {
    require(caller);
    return rows(sellerCompanyId, itemIds).stream()
        .collect(Collectors.toMap(offer -> offer.item().id(), SellerOfferService::terms));
  }

  /** The caller's own published offers behind a key, by the platform's code of their item. */
  public Map<String, OfferTerms> after(Caller caller, long offerId, int most) {
    caller.require(Role.SUPPLIER_DESK);
    var rows =
        entities
            .createQuery(
                """
                select o from Offer o join fetch o.stock join fetch o.item
                where o.sellerCompanyId = :seller and o.published = true and o.id > :after
                order by o.id
                """,
                Offer.class)
            .setParameter("seller", caller.companyId())
            .setParameter("after", offerId)
            .setMaxResults(most)
            .getResultList();
    var terms = new LinkedHashMap<String, OfferTerms>();
    rows.forEach(offer -> terms.put(offer.item().code(), terms(offer)));
    entities.clear();
    return terms;
  }

  private static OfferTerms terms(Offer offer) {
    return new OfferTerms(
        offer.id(),
        offer.terms(),
        offer.stock().declared(),
        offer.stock().declaredAt(),
        offer.published());
  }

  /** Makes offers, or changes those that are there; gives the offer's id by item. */
  public Map<Long, Long> publish(Caller caller, List<PublishOffer> wanted) {
    require(caller);
    var published = new HashMap<Long, Long>();
    wanted.stream()
        .collect(Collectors.groupingBy(PublishOffer::sellerCompanyId))
        .forEach((seller, terms) -> published.putAll(publish(seller, terms)));
    entities.flush();
    index.due(published.keySet());
    return published;
  }

  private Map<Long, Long> publish(long seller, List<PublishOffer> wanted) {
    var items = wanted.stream().map(PublishOffer::itemId).toList();
    var known =
        rows(seller, items).stream()
            .collect(Collectors.toMap(offer -> offer.item().id(), offer -> offer));
    var published = new HashMap<Long, Long>();
    for (var terms : wanted) {
      var offer = known.get(terms.itemId());
      if (offer == null) {
        offer =
            new Offer(identifiers.next(), entities.getReference(Item.class, terms.itemId()), terms);
        entities.persist(offer);
      } else {
        offer.change(terms);
      }
      published.put(terms.itemId(), offer.id());
    }
    return published;
  }

  /** The seller's new figures; who has promised of them hears of it in this transaction. */
  public void declare(Caller caller, Map<Long, Declared> byOffer) {
    require(caller);
    if (byOffer.isEmpty()) {
      return;
    }
    entities.flush();
    stock.declare(new TreeMap<>(byOffer));
    declared.fire(new StockDeclared(byOffer.keySet()));
  }

  private List<Offer> rows(long seller, Collection<Long> itemIds) {
    return itemIds.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                """
                select o from Offer o join fetch o.stock
                where o.sellerCompanyId = :seller and o.item.id in :items
                """,
                Offer.class)
            .setParameter("seller", seller)
            .setParameter("items", itemIds)
            .getResultList();
  }

  private static void require(Caller caller) {
    caller.require(Role.SUPPLIER_DESK, Role.PLATFORM_ADMINISTRATOR, Role.CLOCK);
  }
}
