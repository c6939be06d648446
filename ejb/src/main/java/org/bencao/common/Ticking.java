package org.bencao.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;

/** Work that the server's timer comes back to, each time a while after it was done. */
public final class Ticking {

  private final ScheduledExecutorService timer;
  private final Logger log;
  private final List<ScheduledFuture<?>> acts = new ArrayList<>();

  /**
   * Nothing yet.
   *
   * @param log of whoever does the work
   */
  public Ticking(ScheduledExecutorService timer, Logger log) {
    this.timer = timer;
    this.log = log;
  }

  /**
   * Every so many seconds, the first time after as many.
   *
   * @param what has to wait when it throws, for the log
   */
  public Ticking every(long seconds, String what, Runnable act) {
    return every(seconds, seconds, what, act);
  }

  /** The same, the first time after others. */
  public Ticking every(long first, long seconds, String what, Runnable act) {
    var failing = new AtomicBoolean();
    acts.add(
        timer.scheduleWithFixedDelay(
            () -> run(what, act, failing), first, seconds, TimeUnit.SECONDS));
    return this;
  }

  /** Every so many seconds each of what is due by then, the first time after as many. */
  public Ticking each(long seconds, String what, Supplier<List<Long>> due, LongConsumer act) {
    return each(seconds, seconds, what, due, act);
  }

  /** The same, the first time after others. */
  public Ticking each(
      long first, long seconds, String what, Supplier<List<Long>> due, LongConsumer act) {
    return every(first, seconds, what, () -> due.get().forEach(id -> one(what, id, act)));
  }

  /** One must not keep the others waiting; the next tick comes back to it. */
  private void one(String what, long id, LongConsumer act) {
    try {
      act.accept(id);
    } catch (RuntimeException e) {
      log.warn("{}: {} has to wait", what, Tsid.text(id), e);
    }
  }

  public void stop() {
    acts.forEach(act -> act.cancel(false));
  }

  /** Says once that it fails, and once that it does no more. */
  private void run(String what, Runnable act, AtomicBoolean failing) {
    try {
      act.run();
      if (failing.getAndSet(false)) {
        log.info("{} goes on", what);
      }
    } catch (RuntimeException e) {
      // a scheduled task that throws would never run again; the next tick finds the same work
      if (!failing.getAndSet(true)) {
        log.warn("{} has to wait", what, e);
      }
    }
  }
}
