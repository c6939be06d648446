package org.bencao.work.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.common.Money;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkSource;

/**
 * Asks every feature what waits and puts the most urgent first: by money, then by the clock.
 * Patients come before both as soon as a feature can say how many days of therapy hang on an item.
 */
@ApplicationScoped
public class WorkQueue {

  private static final int MOST_OF_EACH = 200;

  /** Amounts of two currencies are not compared: one currency follows the other. */
  private static final Comparator<WorkItem> MOST_URGENT =
      Comparator.comparing((WorkItem item) -> item.stake().isEmpty())
          .thenComparing(item -> item.stake().map(Money::currency).orElse(""))
          .thenComparing(WorkQueue::amount, Comparator.reverseOrder())
          .thenComparing(item -> item.due().orElse(item.since()))
          .thenComparing(item -> item.targets().get(0).id());

  @Inject @Any Instance<WorkSource> sources;

  public List<WorkItem> of(Caller caller, long siteId) {
    return sources.stream()
        .flatMap(source -> source.items(caller, siteId, MOST_OF_EACH).stream())
        .sorted(MOST_URGENT)
        .toList();
  }

  public Optional<Instant> lastDone(Caller caller, long siteId) {
    return sources.stream()
        .flatMap(source -> source.lastDone(caller, siteId).stream())
        .max(Comparator.naturalOrder());
  }

  private static BigDecimal amount(WorkItem item) {
    return item.stake().map(Money::amount).orElse(BigDecimal.ZERO);
  }
}
