package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.entity.Item;
import org.bencao.catalogue.entity.Offer;
import org.bencao.common.Among;
import org.bencao.common.Caller;

/** Published offers that a caller may see: those to all, and those to the caller's company (B4). */
@ApplicationScoped
public class Offers {

  private static final String VISIBLE =
      """
      select o from Offer o join fetch o.item i join fetch o.stock
      where o.published = true and (o.forAll = true or :company member of o.buyers)
      """;

  @Inject EntityManager entities;

  /** A constant number of statements, whatever the number of offers. */
  public List<Offer> byIds(Caller caller, Collection<Long> ids) {
    return ids.isEmpty() ? List.of() : found(caller, Among.of("o.id", ids));
  }

  public List<Offer> ofItems(Caller caller, Collection<Long> itemIds) {
    return itemIds.isEmpty() ? List.of() : found(caller, Among.of("i.id", itemIds));
  }

  /** Published offers of these sellers, whoever they are for. */
  public List<Offer> ofSellers(Collection<Long> sellers, Collection<Long> itemIds) {
    return entities
        .createQuery(
            """
            select o from Offer o join fetch o.item i join fetch o.stock
            where o.published = true and o.sellerCompanyId in :sellers and i.id in :items
            """,
            Offer.class)
        .setParameter("sellers", sellers)
        .setParameter("items", itemIds)
        .getResultList();
  }

  private List<Offer> found(Caller caller, Among wanted) {
    return wanted
        .bind(entities.createQuery(VISIBLE + " and " + wanted.condition(), Offer.class))
        .setParameter("company", caller.companyId())
        .getResultList();
  }

  /** Whoever they are for: an order outlives the offer that it was placed on. */
  public Map<Long, BigDecimal> taxRates(Collection<Long> ids) {
    return ids.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "select o.id, o.vatPercent from Offer o where o.id in :ids", Object[].class)
            .setParameter("ids", ids)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1]));
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
