package org.bencao.catalogue.control;

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
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the search index as the database is: makes it anew when it is not there or of another
 * version, then works off what changes. One thread at a time; a timer finds what a crash left.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class IndexKeeper {

  private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);
  private static final long NET_SECONDS = 5;

  @Resource ManagedExecutorService executor;
  @Resource ManagedScheduledExecutorService timer;
  @Inject IndexWork work;
  @Inject IndexRebuild rebuild;
  @Inject IndexWake wake;

  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile boolean again;
  private volatile boolean failing;
  private volatile boolean stopped;
  private boolean looked;
  private ScheduledFuture<?> net;

  @PostConstruct
  void start() {
    wake.listen(this::wake);
    net = timer.scheduleWithFixedDelay(this::wake, 0, NET_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    stopped = true;
    net.cancel(false);
  }

  void wake() {
    again = true;
    if (busy.compareAndSet(false, true)) {
      try {
        executor.submit(this::keep);
      } catch (RejectedExecutionException e) {
        // the next tick of the timer tries again
        busy.set(false);
      }
    }
  }

  private void keep() {
    try {
      while (again && !stopped) {
        again = false;
        makeWhole();
        workOff();
      }
      failing = false;
    } catch (InterruptedException e) {
      // the server stops: what is left is found at the next start
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      if (!failing && !stopped) {
        LOG.warn("the search index cannot be written now; the work is kept", e);
        failing = true;
      }
    } finally {
      busy.set(false);
    }
  }

  /** Once a start. */
  private void makeWhole() throws InterruptedException {
    if (!looked) {
      if (rebuild.isNeeded()) {
        rebuild.run();
      }
      looked = true;
    }
  }

  private void workOff() {
    while (!stopped && work.run() == IndexWork.SIZE) {
      // a full batch: there is probably more
    }
  }
}
