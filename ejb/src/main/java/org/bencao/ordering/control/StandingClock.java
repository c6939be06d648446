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
import org.bencao.common.Ticking;
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

  private Ticking ticking;

  @PostConstruct
  void start() {
    ticking =
        new Ticking(timer, LOG)
            .each(EVERY_SECONDS, "calling off standing orders", standings::due, standings::callOff);
  }

  @PreDestroy
  void stop() {
    ticking.stop();
  }
}
