package org.bencao.exchange.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.exchange.boundary.OutboxSender;
import org.bencao.exchange.boundary.OutboxTicket;
import org.bencao.exchange.entity.OutboxEntry;

/** One batch of due outbox entries, one commit. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RelayBatch {

  static final int SIZE = 200;

  /**
   * More than this in flight only makes the broker's queue longer, not the far side faster. Calls
   * of a lane that waits for strangers pile up sooner.
   */
  private static final Map<OutboxLane, Integer> WINDOW =
      Map.of(OutboxLane.DOCUMENTS, 1_000, OutboxLane.WEBHOOKS, 200);

  /** Even behind a full window some are driven, so that lost ones are found. */
  private static final int TRICKLE = 20;

  private static final Map<OutboxLane, String> LEASES =
      Map.of(OutboxLane.DOCUMENTS, "relay", OutboxLane.WEBHOOKS, "webhooks");

  @Inject EntityManager entities;
  @Inject Instance<OutboxSender> sender;
  @Inject Clock clock;

  /** Sends before the marks commit: a crash in between sends again, and the repeat is absorbed. */
  public int run(OutboxLane lane) {
    if (sender.isUnsatisfied() || !lease(lane)) {
      return 0;
    }
    var now = clock.instant();
    var rows = due(lane, limit(lane));
    rows.forEach(row -> row.fly(now));
    if (!rows.isEmpty()) {
      sender
          .get()
          .send(
              rows.stream()
                  .map(row -> new OutboxTicket(row.id(), row.kind(), row.attempts()))
                  .toList());
    }
    return rows.size();
  }

  /** One relay a lane in the whole cluster: the row lock ends with the transaction. */
  private boolean lease(OutboxLane lane) {
    return !entities
        .createNativeQuery(
            "select name from exchange_lease where name = :name for update skip locked")
        .setParameter("name", LEASES.get(lane))
        .getResultList()
        .isEmpty();
  }

  private int limit(OutboxLane lane) {
    int window = WINDOW.get(lane);
    var flying =
        (Number)
            entities
                .createNativeQuery(
                    "select count(*) from (select 1 from exchange_outbox where lane = :lane"
                        + " and stage = 'FLYING' limit "
                        + window
                        + ") flying")
                .setParameter("lane", lane.name())
                .getSingleResult();
    int room = window - flying.intValue();
    return room > 0 ? Math.min(SIZE, room) : TRICKLE;
  }

  /** From a day on: without it H2 walks through all that is done and has no next time. */
  @SuppressWarnings("unchecked")
  private List<OutboxEntry> due(OutboxLane lane, int limit) {
    return entities
        .createNativeQuery(
            "select * from exchange_outbox where lane = :lane and next_at between :ever and :now"
                + " order by next_at, id limit "
                + limit
                + " for update skip locked",
            OutboxEntry.class)
        .setParameter("lane", lane.name())
        .setParameter("ever", Instant.EPOCH)
        .setParameter("now", clock.instant())
        .getResultList();
  }
}
