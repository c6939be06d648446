package org.bencao.ordering.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.RequisitionState;

/** Frees what a requisition holds that nobody decided upon in time (rules 7, expiry of hold). */
@Stateless
public class RequisitionExpiry {

  private static final Duration LONGEST = Duration.ofDays(14);
  private static final int MOST = 50;

  @Inject Requisitions requisitions;
  @Inject Requisitioning requisitioning;
  @Inject Clock clock;

  public void expire() {
    for (long id : requisitions.waitingSince(clock.instant().minus(LONGEST), MOST)) {
      requisitions
          .lockForClock(id)
          .filter(one -> one.isWaiting())
          .ifPresent(
              one ->
                  requisitioning.end(
                      Caller.clock(), one, RequisitionState.EXPIRED, Optional.empty()));
    }
  }
}
