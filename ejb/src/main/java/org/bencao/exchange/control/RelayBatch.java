package org.bencao.exchange.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
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

  /** Even behind a full window what was lost on its way is driven again, so many at a time. */
  private static final int TRICKLE = 20;

  @Inject DueEntries entries;
  @Inject Instance<OutboxSender> sender;
  @Inject Clock clock;

  /** Sends before the marks commit: a crash in between sends again, and the repeat is absorbed. */
  public int run(OutboxLane lane) {
    if (sender.isUnsatisfied() || !entries.lease(lane)) {
      return 0;
    }
    var now = clock.instant();
    var rows = due(lane, now);
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

  /** What is new waits for room: else whoever brings more makes the broker's queue longer. */
  private List<OutboxEntry> due(OutboxLane lane, Instant now) {
    int window = WINDOW.get(lane);
    int room = window - entries.flying(lane, window);
    return room > 0
        ? entries.due(lane, now, Math.min(SIZE, room))
        : entries.lost(lane, now, TRICKLE);
  }
}
