package org.bencao.ordering.control;

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

/** Looks for orders whose answer is late. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AnswerClock {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerClock.class);
  private static final long EVERY_SECONDS = 5;

  @Resource ManagedScheduledExecutorService timer;
  @Inject OverdueAnswers overdue;

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
      overdue.note();
    } catch (RuntimeException e) {
      // a scheduled task that throws would never run again; the next tick finds the same orders
      LOG.warn("overdue answers have to wait", e);
    }
  }
}
