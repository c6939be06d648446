package org.bencao.exchange.control;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;
import org.bencao.exchange.boundary.OutboxLane;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One lane of the relay: a wake-up submits one drain unless one is running. */
final class RelayDrain {

  private static final Logger LOG = LoggerFactory.getLogger(Relay.class);

  private final OutboxLane lane;
  private final IntSupplier batch;
  private final RelayWake wake;
  private final ExecutorService executor;
  private final AtomicInteger wakes = new AtomicInteger();

  private volatile boolean failing;

  RelayDrain(OutboxLane lane, IntSupplier batch, RelayWake wake, ExecutorService executor) {
    this.lane = lane;
    this.batch = batch;
    this.wake = wake;
    this.executor = executor;
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
      while (wake.isOpen() && batch.getAsInt() == RelayBatch.SIZE) {
        // a full batch: there is probably more
      }
      if (failing) {
        LOG.info("relay of {}: the broker takes messages again", lane);
        failing = false;
      }
      return true;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.warn("relay of {}: nothing can be sent now, the outbox keeps it", lane, e);
        failing = true;
      }
      return false;
    }
  }
}
