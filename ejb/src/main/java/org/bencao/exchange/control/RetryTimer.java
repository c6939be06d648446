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
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for quarantined documents whose order may have arrived meanwhile. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RetryTimer {

  private static final Logger LOG = LoggerFactory.getLogger(RetryTimer.class);
  private static final long EVERY_SECONDS = 5;

  @Resource ManagedScheduledExecutorService timer;
  @Inject Replays replays;

  private ScheduledFuture<?> ticking;

  @PostConstruct
  void start() {
    ticking =
        timer.scheduleWithFixedDelay(this::tick, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    ticking.cancel(false);
  }

  private void tick() {
    try {
      replays.retryDue();
    } catch (RuntimeException e) {
      // a scheduled task that throws would never run again; the next tick finds the same rows
      LOG.warn("retry of quarantined documents has to wait", e);
    }
  }
}
