package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.catalogue.boundary.OfferTax;
import org.bencao.catalogue.entity.Item;
import org.bencao.catalogue.entity.ItemClass;
import org.bencao.common.Among;

/** Items, and which offers there are of them. */
@ApplicationScoped
public class Offers {

  /**
   * What may still be promised of an offer.
   *
   * @param available packs
   */
  public record Left(int available, Instant declaredAt) {}

  @Inject EntityManager entities;

  /** By offer; one without a declaration is absent. */
  public Map<Long, Left> stock(Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var wanted = Among.of("s.offerId", ids);
    return wanted
        .bind(
            entities.createQuery(
                "select s.offerId, s.available, s.declaredAt from Stock s where "
                    + wanted.condition(),
                Object[].class))
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (Long) row[0], row -> new Left((Integer) row[1], (Instant) row[2])));
  }

  /** Published offers of these items, whoever they are for. */
  public List<Long> ofItems(Collection<Long> itemIds) {
    if (itemIds.isEmpty()) {
      return List.of();
    }
    var wanted = Among.of("o.item.id", itemIds);
    return wanted
        .bind(
            entities.createQuery(
                "select o.id from Offer o where o.published = true and " + wanted.condition(),
                Long.class))
        .getResultList();
  }

  /** The same of these sellers. */
  public List<Long> ofSellers(Collection<Long> sellers, Collection<Long> itemIds) {
    return entities
        .createQuery(
            """
            select o.id from Offer o where o.published = true
            and o.sellerCompanyId in :sellers and o.item.id in :items
            """,
            Long.class)
        .setParameter("sellers", sellers)
        .setParameter("items", itemIds)
        .getResultList();
  }

  /** All of one seller. */
  public List<Long> ofSeller(long seller) {
    return entities
        .createQuery(
            "select o.id from Offer o where o.published = true and o.sellerCompanyId = :seller",
            Long.class)
        .setParameter("seller", seller)
        .getResultList();
  }

  /** By the seller's own number. */
  public Map<String, List<Long>> ownNumbered(Collection<Long> sellers, Collection<String> named) {
    return named.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select o.sellerItem, o.id from Offer o where o.published = true
                and o.sellerCompanyId in :sellers and o.sellerItem in :named
                """,
                Object[].class)
            .setParameter("sellers", sellers)
            .setParameter("named", named)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> (String) row[0],
                    Collectors.mapping(row -> (Long) row[1], Collectors.toList())));
  }

  /** By the seller's own number the portal's codes of what it offers under it. */
  public Map<String, Set<String>> ownItemCodes(long seller, Collection<String> named) {
    return named.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select o.sellerItem, o.item.code from Offer o
                where o.sellerCompanyId = :seller and o.sellerItem in :named
                """,
                Object[].class)
            .setParameter("seller", seller)
            .setParameter("named", named)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> (String) row[0],
                    Collectors.mapping(row -> (String) row[1], Collectors.toSet())));
  }

  /** By offer of a seller, also a withdrawn one, the item: of the same generics as these. */
  public Map<Long, Long> ofSubstances(
      long seller, Collection<ItemView> items, Collection<String> classes) {
    return entities
        .createQuery(
            """
            select distinct o.id, i.id from Offer o join o.item i join i.classes c
            where o.sellerCompanyId = :seller and c.name in :classes
            and (i.id in :items or i.genericEn in :names or i.genericZh in :names
            or i.nameEn in :names or i.nameZh in :names)
            """,
            Object[].class)
        .setParameter("seller", seller)
        .setParameter("classes", classes)
        .setParameter("items", items.stream().map(ItemView::id).toList())
        .setParameter("names", items.stream().flatMap(Offers::names).distinct().toList())
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
  }

  /** By which a substance is known: generic names, or the item's own where it has none. */
  private static Stream<String> names(ItemView item) {
    return Stream.of(item.genericEn(), item.genericZh(), item.nameEn(), item.nameZh())
        .filter(name -> !name.isEmpty());
  }

  /** Whoever they are for: an order outlives the offer that it was placed on. */
  public Map<Long, OfferTax> taxes(Collection<Long> ids, LocalDate day) {
    var rows =
        ids.isEmpty()
            ? List.<Object[]>of()
            : entities
                .createQuery(
                    """
                    select o.id, o.vatPercent, c from Offer o join o.item i left join i.classes c
                    where o.id in :ids
                    """,
                    Object[].class)
                .setParameter("ids", ids)
                .getResultList();
    var percents = new HashMap<Long, BigDecimal>();
    var classes = new HashMap<Long, Set<String>>();
    for (var row : rows) {
      percents.put((Long) row[0], (BigDecimal) row[1]);
      Optional.ofNullable((ItemClass) row[2])
          .filter(known -> known.holdsOn(day))
          .ifPresent(
              known ->
                  classes.computeIfAbsent((Long) row[0], id -> new HashSet<>()).add(known.name()));
    }
    return percents.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                one -> new OfferTax(one.getValue(), classes.getOrDefault(one.getKey(), Set.of()))));
  }

  /** Items in no particular order. */
  public List<Item> items(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery("select i from Item i where i.id in :ids", Item.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  /** The same with their legal classes, in one statement. */
  public List<Item> itemsWithClasses(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select distinct i from Item i left join fetch i.classes where i.id in :ids",
                Item.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  public Optional<Item> itemOfCode(String code) {
    return entities
        .createQuery("select i from Item i where i.code = :code", Item.class)
        .setParameter("code", code)
        .getResultStream()
        .findFirst();
  }

  /** Others with the same substances, strength and form, at most so many. */
  public List<Long> equivalents(Item item, int limit) {
    return item.equivalence().isEmpty()
        ? List.of()
        : entities
            .createQuery(
                "select i.id from Item i where i.equivalence = :key and i.id <> :id order by i.id",
                Long.class)
            .setParameter("key", item.equivalence())
            .setParameter("id", item.id())
            .setMaxResults(limit)
            .getResultList();
  }
}
