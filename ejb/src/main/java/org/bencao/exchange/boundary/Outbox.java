package org.bencao.exchange.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.bencao.common.Identifiers;
import org.bencao.common.Transaction;
import org.bencao.exchange.control.RelayWake;
import org.bencao.exchange.entity.OutboxEntry;

/** Takes facts that have to leave, in the transaction that makes them true. */
@ApplicationScoped
public class Outbox {

  @Inject EntityManager entities;
  @Inject Identifiers identifiers;
  @Inject Clock clock;
  @Inject Transaction transaction;
  @Inject RelayWake wake;

  public void append(OutboxKind kind, long subject) {
    entities.persist(new OutboxEntry(identifiers.next(), kind, subject, clock.instant()));
    wakeAfterCommit();
  }

  /** The relay is woken once a transaction; a timer is only its safety net. */
  public void wakeAfterCommit() {
    transaction.afterCommit(Outbox.class, wake::wake);
  }
}
