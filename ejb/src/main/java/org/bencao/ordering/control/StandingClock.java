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
import org.bencao.common.Tsid;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for standing orders whose day has come. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class StandingClock {

  private static final Logger LOG = LoggerFactory.getLogger(StandingClock.class);
  private static final long EVERY_SECONDS = 60;

  @Resource ManagedScheduledExecutorService timer;
  @Inject DueStandingOrders standings;

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
      standings.due().forEach(this::callOff);
    } catch (RuntimeException e) {
      // a scheduled task that throws would never run again; the next tick finds the same days
      LOG.warn("standing orders have to wait", e);
    }
  }

  private void callOff(long id) {
    try {
      standings.callOff(id);
    } catch (RuntimeException e) {
      // one must not keep the others waiting; its day was not taken, the next tick comes back
      LOG.warn("standing order {} has to wait", Tsid.text(id), e);
    }
  }
}
