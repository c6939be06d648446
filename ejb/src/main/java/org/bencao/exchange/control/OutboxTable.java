package org.bencao.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.exchange.entity.OutboxEntry;

/** The outbox in the database's own table. */
@ApplicationScoped
public class OutboxTable implements DueEntries {

  private static final Map<OutboxLane, String> LEASES =
      Map.of(OutboxLane.DOCUMENTS, "relay", OutboxLane.WEBHOOKS, "webhooks");

  @Inject EntityManager entities;

  @Override
  public boolean lease(OutboxLane lane) {
    return !entities
        .createNativeQuery(
            "select name from exchange_lease where name = :name for update skip locked")
        .setParameter("name", LEASES.get(lane))
        .getResultList()
        .isEmpty();
  }

  @Override
  public int flying(OutboxLane lane, int most) {
    return ((Number)
            entities
                .createNativeQuery(
                    "select count(*) from (select 1 from exchange_outbox where lane = :lane"
                        + " and stage = 'FLYING' limit "
                        + most
                        + ") flying")
                .setParameter("lane", lane.name())
                .getSingleResult())
        .intValue();
  }

  @Override
  public List<OutboxEntry> due(OutboxLane lane, Instant now, int most) {
    return due(lane, now, most, "lane = :lane", "lane");
  }

  @Override
  public boolean isAnyLost(OutboxLane lane, Instant now) {
    return !entities
        .createNativeQuery(
            "select id from exchange_outbox where lane = :lane and stage = 'FLYING'"
                + " and next_at between :ever and :now limit 1")
        .setParameter("lane", lane.name())
        .setParameter("ever", Instant.EPOCH)
        .setParameter("now", now)
        .getResultList()
        .isEmpty();
  }

  @Override
  public List<OutboxEntry> lost(OutboxLane lane, Instant now, int most) {
    return due(lane, now, most, "lane = :lane and stage = 'FLYING'", "lane, stage");
  }

  /** In one order, so that two who wait for each other's rows cannot meet. */
  @Override
  public List<OutboxEntry> locked(Collection<Long> ids) {
    return entities
        .createQuery("from OutboxEntry where id in :ids order by id", OutboxEntry.class)
        .setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /**
   * From a day on: without it H2 walks through all that is done and has no next time. By all
   * columns of the index: else H2 reads and locks everything that is due to sort it.
   */
  @SuppressWarnings("unchecked")
  private List<OutboxEntry> due(
      OutboxLane lane, Instant now, int most, String condition, String columns) {
    return entities
        .createNativeQuery(
            "select * from exchange_outbox where "
                + condition
                + " and next_at between :ever and :now order by "
                + columns
                + ", next_at, id limit "
                + most
                + " for update skip locked",
            OutboxEntry.class)
        .setParameter("lane", lane.name())
        .setParameter("ever", Instant.EPOCH)
        .setParameter("now", now)
        .getResultList();
  }
}
