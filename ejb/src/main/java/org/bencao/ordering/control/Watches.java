package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.bencao.common.Caller;

/** The items that the caller's company watches. */
@ApplicationScoped
public class Watches {

  @Inject EntityManager entities;

  public void add(Caller caller, long itemId, Instant now) {
    entities
        .createNativeQuery(
            """
            insert ignore into ordering_watch (company_id, item_id, since, watched_by)
            values (:company, :item, :now, :who)
            """)
        .setParameter("company", caller.companyId())
        .setParameter("item", itemId)
        .setParameter("now", Timestamp.from(now))
        .setParameter("who", caller.name())
        .executeUpdate();
  }

  public void remove(Caller caller, long itemId) {
    entities
        .createNativeQuery(
            "delete from ordering_watch where company_id = :company and item_id = :item")
        .setParameter("company", caller.companyId())
        .setParameter("item", itemId)
        .executeUpdate();
  }

  /** Which of these are watched. */
  public Set<Long> among(Caller caller, Collection<Long> itemIds) {
    if (itemIds.isEmpty()) {
      return Set.of();
    }
    @SuppressWarnings("unchecked")
    List<Long> found =
        entities
            .createNativeQuery(
                """
                select item_id from ordering_watch
                where company_id = :company and item_id in (:items)
                """,
                Long.class)
            .setParameter("company", caller.companyId())
            .setParameter("items", itemIds)
            .getResultList();
    return Set.copyOf(found);
  }

  /** All of the company's, the longest watched first. */
  @SuppressWarnings("unchecked")
  public List<Long> all(Caller caller, int most) {
    return entities
        .createNativeQuery(
            "select item_id from ordering_watch where company_id = :company order by since",
            Long.class)
        .setParameter("company", caller.companyId())
        .setMaxResults(most)
        .getResultList();
  }
}
