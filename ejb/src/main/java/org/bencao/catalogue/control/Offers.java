package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import org.bencao.catalogue.entity.Offer;
import org.bencao.common.Caller;

/**
 * Offers that a caller may see: published ones of companies on the caller's side of the demo wall.
 */
@ApplicationScoped
public class Offers {

  private static final String FETCH =
      """
      select distinct o from Offer o join fetch o.item i left join fetch i.classes
      join fetch o.stock
      """;

  @Inject EntityManager entities;

  /** One statement, whatever the number of offers. */
  public List<Offer> byIds(Caller caller, Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(FETCH + " where o.id in :ids and o.published = true", Offer.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  public List<Offer> ofItems(Caller caller, Collection<Long> itemIds) {
    return itemIds.isEmpty()
        ? List.of()
        : entities
            .createQuery(FETCH + " where i.id in :items and o.published = true", Offer.class)
            .setParameter("items", itemIds)
            .getResultList();
  }

  /** Items that begin with the words typed, best hits first; an exact code comes before all. */
  public List<Long> itemsBeginning(Caller caller, String folded, int limit) {
    var pattern = folded.replace("\\", "").replace("%", "").replace("_", "") + "%";
    return entities
        .createQuery(
            """
            select k.itemId from SearchKey k where k.term like :pattern
            group by k.itemId
            order by min(case when k.term = :exact then -1 else k.weight end), k.itemId
            """,
            Long.class)
        .setParameter("pattern", pattern)
        .setParameter("exact", folded)
        .setMaxResults(limit)
        .getResultList();
  }
}
