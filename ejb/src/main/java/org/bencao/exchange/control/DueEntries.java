package org.bencao.exchange.control;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.exchange.entity.OutboxEntry;

/** What the relay has to drive; a port, so that a simulation can keep it in memory. */
public interface DueEntries {

  /** One relay a lane in the whole cluster: held until the transaction ends. */
  boolean lease(OutboxLane lane);

  /** How many of the lane are on the broker, counted up to that many. */
  int flying(OutboxLane lane, int most);

  /** The oldest that are due, under a lock; what somebody else holds is left out. */
  List<OutboxEntry> due(OutboxLane lane, Instant now, int most);

  /** Whether any is on the broker for longer than a hop takes. */
  boolean isAnyLost(OutboxLane lane, Instant now);

  /** Those of them that are due, under a lock; what somebody else holds is left out. */
  List<OutboxEntry> lost(OutboxLane lane, Instant now, int most);

  /** Those that are there, under a lock, waited for. */
  List<OutboxEntry> locked(Collection<Long> ids);
}
