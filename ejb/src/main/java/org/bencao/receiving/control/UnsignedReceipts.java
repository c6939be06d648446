package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import org.bencao.compliance.boundary.FulfilmentRuleService.Unsigned;
import org.bencao.ordering.boundary.LockedOrder;

/** Deliveries of a seller for which a site did not sign. */
@ApplicationScoped
public class UnsignedReceipts {

  /** No rule asks sooner. */
  private static final Duration LEAST = Duration.ofDays(1);

  private static final int MOST = 2_000;

  @Inject EntityManager entities;
  @Inject Clock clock;

  /** To where this order goes, older than a day, the oldest first; one statement. */
  public List<Unsigned> before(LockedOrder order) {
    var items = new LinkedHashMap<String, LinkedHashSet<Long>>();
    var since = new LinkedHashMap<String, Instant>();
    entities
        .createQuery(
            """
            select d.number, d.announcedAt, l.itemId from DespatchLine l join l.despatch d
            where d.siteId = :site and d.sellerCompanyId = :seller and d.closedAt is null
            and d.voidedAt is null and d.announcedAt < :before order by d.announcedAt, d.id
            """,
            Object[].class)
        .setParameter("site", order.siteId())
        .setParameter("seller", order.sellerCompanyId())
        .setParameter("before", clock.instant().minus(LEAST))
        .setMaxResults(MOST)
        .getResultList()
        .forEach(
            row -> {
              since.putIfAbsent((String) row[0], (Instant) row[1]);
              items
                  .computeIfAbsent((String) row[0], key -> new LinkedHashSet<>())
                  .add((Long) row[2]);
            });
    return items.entrySet().stream()
        .map(one -> new Unsigned(one.getKey(), since.get(one.getKey()), one.getValue()))
        .toList();
  }
}
