package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.UnitPrice;
import org.bencao.ordering.boundary.LastBought;

/** What the caller's own company did with items before. */
@ApplicationScoped
public class BuyersOwn {

  @Inject EntityManager entities;

  /** The last order of each item, in one statement. */
  public Map<Long, LastBought> lastBought(Caller caller, Collection<Long> itemIds, ZoneId zone) {
    if (itemIds.isEmpty()) {
      return Map.of();
    }
    var rows =
        entities
            .createQuery(
                """
                select l.itemId, l.unitPrice, o.currency, o.placedAt
                from OrderLine l join l.order o
                where l.buyerCompanyId = :company and l.itemId in :items and o.id = (
                  select max(p.key.orderId) from OrderLine p
                  where p.buyerCompanyId = :company and p.itemId = l.itemId)
                """,
                Object[].class)
            .setParameter("company", caller.companyId())
            .setParameter("items", itemIds)
            .getResultList();
    return rows.stream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> bought(row, zone), (a, b) -> a));
  }

  private static LastBought bought(Object[] row, ZoneId zone) {
    return new LastBought(
        LocalDate.ofInstant((Instant) row[3], zone),
        new UnitPrice((BigDecimal) row[1], (String) row[2]));
  }

  /** Packs of each item that a site ordered since then, in one statement. */
  public Map<Long, BigDecimal> orderedSince(
      Caller caller, long siteId, Collection<Long> itemIds, Instant since) {
    return itemIds.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                """
                select l.itemId, sum(l.ordered) from OrderLine l join l.order o
                where l.buyerCompanyId = :company and l.itemId in :items
                and o.siteId = :site and o.placedAt >= :since group by l.itemId
                """,
                Object[].class)
            .setParameter("company", caller.companyId())
            .setParameter("items", itemIds)
            .setParameter("site", siteId)
            .setParameter("since", since)
            .getResultStream()
            .collect(Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1]));
  }

  /** Packs of each offer that stand in the drafts of a site. */
  public Map<Long, BigDecimal> inDrafts(Caller caller, long siteId, Collection<Long> offerIds) {
    if (offerIds.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            """
            select l.offerId, sum(l.quantity) from DraftLine l join l.draft d
            where d.companyId = :company and d.siteId = :site and l.offerId in :offers
            group by l.offerId
            """,
            Object[].class)
        .setParameter("company", caller.companyId())
        .setParameter("site", siteId)
        .setParameter("offers", offerIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> (Long) row[0], row -> (BigDecimal) row[1]));
  }
}
