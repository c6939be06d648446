package org.bencao.exchange.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.exchange.boundary.OutboxTicket;
import org.bencao.exchange.entity.OutboxEntry;

/** What the outbox knows of a batch of the relay, each time in a commit of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RelayMarks {

  /**
   * More than this in flight only makes the broker's queue longer, not the far side faster. Calls
   * of a lane that waits for strangers pile up sooner.
   */
  private static final Map<OutboxLane, Integer> WINDOW =
      Map.of(OutboxLane.DOCUMENTS, 1_000, OutboxLane.WEBHOOKS, 200);

  /**
   * What is new waits until so large a part of the window is free: taking one for each that was
   * worked off would look through all that waits each time.
   */
  private static final int PARTS = 5;

  /** Even behind a full window what was lost on its way is driven again, so many at a time. */
  private static final int TRICKLE = 20;

  @Inject DueEntries entries;
  @Inject Clock clock;

  /** What is to be sent now: it flies from here on; empty while another server takes a batch. */
  public List<OutboxTicket> take(OutboxLane lane) {
    var now = clock.instant();
    // looked at without the lease: on H2 nobody else writes beside whoever has it
    int window = WINDOW.get(lane);
    int room = window - entries.flying(lane, window);
    boolean isRoom = room >= window / PARTS;
    if (!isRoom && !entries.isAnyLost(lane, now) || !entries.lease(lane)) {
      return List.of();
    }
    var rows =
        isRoom
            ? entries.due(lane, now, Math.min(RelayBatch.SIZE, room))
            : entries.lost(lane, now, TRICKLE);
    return rows.stream().map(row -> ticket(row, now)).toList();
  }

  /** These did not leave; who reported back in between, or was driven again, stays as it is. */
  public void giveBack(List<OutboxTicket> tickets) {
    var attempts =
        tickets.stream().collect(Collectors.toMap(OutboxTicket::id, OutboxTicket::attempt));
    entries.locked(attempts.keySet()).forEach(row -> row.land(attempts.get(row.id())));
  }

  private static OutboxTicket ticket(OutboxEntry row, Instant now) {
    row.fly(now);
    return new OutboxTicket(row.id(), row.kind(), row.attempts());
  }
}
