package org.bencao.exchange.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.bencao.common.Identifiers;
import org.bencao.common.Transaction;
import org.bencao.exchange.control.Messages;
import org.bencao.exchange.control.RelayWake;
import org.bencao.exchange.entity.OutboxEntry;

/** Takes facts that have to leave, in the transaction that makes them true. */
@ApplicationScoped
public class Outbox {

  @Inject Messages messages;
  @Inject Identifiers identifiers;
  @Inject Clock clock;
  @Inject Transaction transaction;
  @Inject RelayWake wake;

  /** The entry's identifier. */
  public long append(OutboxKind kind, long subject) {
    long id = identifiers.next();
    messages.add(new OutboxEntry(id, kind, subject, clock.instant()));
    wakeAfterCommit(kind.lane());
    return id;
  }

  /** A lane's relay is woken once a transaction; a timer is only its safety net. */
  public void wakeAfterCommit(OutboxLane lane) {
    transaction.afterCommit(lane, () -> wake.wake(lane));
  }
}
