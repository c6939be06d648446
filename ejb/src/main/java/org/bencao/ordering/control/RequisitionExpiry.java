package org.bencao.ordering.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.RequisitionState;
import org.bencao.ordering.entity.Requisition;

/** Frees what a requisition holds that nobody decided upon in time (rules 7, expiry of hold). */
@Stateless
public class RequisitionExpiry {

  private static final Duration LONGEST = Duration.ofDays(14);
  private static final int MOST = 50;

  @Inject Requisitions requisitions;
  @Inject Requisitioning requisitioning;
  @Inject Clock clock;

  /** The oldest first. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public List<Long> due() {
    return requisitions.waitingSince(clock.instant().minus(LONGEST), MOST);
  }

  /** One in a transaction of its own: limits of two are never locked at once (rules 7). */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public void expire(long id) {
    requisitions
        .lockForClock(id)
        .filter(Requisition::isWaiting)
        .ifPresent(
            one ->
                requisitioning.end(
                    Caller.clock(), one, RequisitionState.EXPIRED, Optional.empty()));
  }
}
