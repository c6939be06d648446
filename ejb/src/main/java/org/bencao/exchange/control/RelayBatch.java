package org.bencao.exchange.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.bencao.exchange.boundary.OutboxSender;
import org.bencao.exchange.boundary.OutboxTicket;
import org.bencao.exchange.entity.OutboxEntry;

/** One batch of due outbox entries, one commit. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RelayBatch {

  static final int SIZE = 200;

  /** More than this in flight only makes the broker's queue longer, not the partners faster. */
  private static final int WINDOW = 1_000;

  /** Even behind a full window some are driven, so that lost ones are found. */
  private static final int TRICKLE = 20;

  @Inject EntityManager entities;
  @Inject Instance<OutboxSender> sender;
  @Inject Clock clock;

  /** Sends before the marks commit: a crash in between sends again, and the repeat is absorbed. */
  public int run() {
    if (sender.isUnsatisfied() || !lease()) {
      return 0;
    }
    var now = clock.instant();
    var rows = due(limit());
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

  /** One relay at a time in the whole cluster: the row lock ends with the transaction. */
  private boolean lease() {
    return !entities
        .createNativeQuery(
            "select name from exchange_lease where name = 'relay' for update skip locked")
        .getResultList()
        .isEmpty();
  }

  private int limit() {
    var flying =
        (Number)
            entities
                .createNativeQuery(
                    "select count(*) from (select 1 from exchange_outbox where stage = 'FLYING'"
                        + " limit "
                        + WINDOW
                        + ") flying")
                .getSingleResult();
    int room = WINDOW - flying.intValue();
    return room > 0 ? Math.min(SIZE, room) : TRICKLE;
  }

  @SuppressWarnings("unchecked")
  private List<OutboxEntry> due(int limit) {
    return entities
        .createNativeQuery(
            "select * from exchange_outbox where next_at <= :now order by next_at, id limit "
                + limit
                + " for update skip locked",
            OutboxEntry.class)
        .setParameter("now", clock.instant())
        .getResultList();
  }
}
