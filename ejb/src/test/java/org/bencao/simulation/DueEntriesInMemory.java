package org.bencao.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.exchange.control.DueEntries;
import org.bencao.exchange.entity.OutboxEntry;
import org.bencao.exchange.entity.OutboxEntry.Stage;

/** The outbox of a simulation as its relay sees it. */
@ApplicationScoped
public class DueEntriesInMemory implements DueEntries {

  @Inject Rows rows;

  @Override
  public boolean lease(OutboxLane lane) {
    return true;
  }

  @Override
  public int flying(OutboxLane lane, int most) {
    return Math.min(
        most,
        rows.all(
                OutboxEntry.class,
                row -> row.kind().lane() == lane && RowCopies.value(row, "stage") == Stage.FLYING)
            .size());
  }

  @Override
  public List<OutboxEntry> due(OutboxLane lane, Instant now, int most) {
    return due(lane, now, most, row -> true);
  }

  @Override
  public boolean isAnyLost(OutboxLane lane, Instant now) {
    return !lost(lane, now, 1).isEmpty();
  }

  @Override
  public List<OutboxEntry> lost(OutboxLane lane, Instant now, int most) {
    return due(lane, now, most, OutboxEntry::isFlying);
  }

  @Override
  public List<OutboxEntry> locked(Collection<Long> ids) {
    return rows.all(OutboxEntry.class, row -> ids.contains(row.id()));
  }

  private List<OutboxEntry> due(
      OutboxLane lane, Instant now, int most, Predicate<OutboxEntry> condition) {
    return rows
        .all(
            OutboxEntry.class,
            row -> {
              var at = (Instant) RowCopies.value(row, "nextAt");
              return row.kind().lane() == lane
                  && at != null
                  && !at.isAfter(now)
                  && condition.test(row);
            })
        .stream()
        .sorted(
            Comparator.comparing((OutboxEntry row) -> (Instant) RowCopies.value(row, "nextAt"))
                .thenComparing(OutboxEntry::id))
        .limit(most)
        .toList();
  }
}
