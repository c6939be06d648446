package org.bencao.exchange.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.bencao.exchange.boundary.OutboxLane;

/**
 * Drives the outbox to the broker, each lane by itself. It has no thread of its own: a wake-up
 * starts a drain; the timer finds what a crash or a deadline left.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Relay {

  private static final long NET_MILLIS = 1_000;

  @Resource ManagedExecutorService executor;
  @Resource ManagedScheduledExecutorService timer;
  @Inject RelayBatch batch;
  @Inject RelayWake wake;

  private final Map<OutboxLane, RelayDrain> drains = new EnumMap<>(OutboxLane.class);
  private ScheduledFuture<?> net;

  @PostConstruct
  void start() {
    for (var lane : OutboxLane.values()) {
      drains.put(lane, new RelayDrain(lane, () -> batch.run(lane), wake, executor));
    }
    wake.listen(lane -> drains.get(lane).wake());
    net = timer.scheduleWithFixedDelay(this::wake, NET_MILLIS, NET_MILLIS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    wake.open(false);
    net.cancel(false);
  }

  private void wake() {
    drains.values().forEach(RelayDrain::wake);
  }
}
