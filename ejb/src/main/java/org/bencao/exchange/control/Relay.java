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
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drives the outbox to the broker. It has no thread of its own: a wake-up submits one drain unless
 * one is running; the timer finds what a crash or a deadline left.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Relay {

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
  private static final long NET_MILLIS = 1_000;

  @Resource ManagedExecutorService executor;
  @Resource ManagedScheduledExecutorService timer;
  @Inject RelayBatch batch;
  @Inject RelayWake wake;

  private final AtomicInteger wakes = new AtomicInteger();
  private ScheduledFuture<?> net;
  private volatile boolean failing;

  @PostConstruct
  void start() {
    wake.listen(this::wake);
    net = timer.scheduleWithFixedDelay(this::wake, NET_MILLIS, NET_MILLIS, TimeUnit.MILLISECONDS);
  }

  @PreDestroy
  void stop() {
    wake.open(false);
    net.cancel(false);
  }

  void wake() {
    if (wake.isOpen() && wakes.getAndIncrement() == 0) {
      try {
        executor.submit(this::drain);
      } catch (RejectedExecutionException e) {
        // the next tick of the timer tries again; resetting lets it
        wakes.set(0);
      }
    }
  }

  private void drain() {
    int seen;
    do {
      seen = wakes.get();
      if (!drainOnce()) {
        wakes.set(0);
        return;
      }
    } while (wake.isOpen() && !wakes.compareAndSet(seen, 0));
    if (!wake.isOpen()) {
      wakes.set(0);
    }
  }

  /** Returns false when the broker or the database does not answer: the timer comes back to it. */
  private boolean drainOnce() {
    try {
      while (wake.isOpen() && batch.run() == RelayBatch.SIZE) {
        // a full batch: there is probably more
      }
      if (failing) {
        LOG.info("relay: the broker takes messages again");
        failing = false;
      }
      return true;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.warn("relay: nothing can be sent now, the outbox keeps it", e);
        failing = true;
      }
      return false;
    }
  }
}
