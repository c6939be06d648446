package org.bencao.invoicing.control;

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

/** Makes statements of months that are over, soon after the server is there and every half hour. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class MonthClock {

  private static final Logger LOG = LoggerFactory.getLogger(MonthClock.class);
  private static final long FIRST_SECONDS = 90;
  private static final long EVERY_SECONDS = 1_800;

  @Resource ManagedScheduledExecutorService timer;
  @Inject MonthEnd ends;

  private Ticking ticking;

  @PostConstruct
  void start() {
    ticking =
        new Ticking(timer, LOG)
            .each(
                FIRST_SECONDS, EVERY_SECONDS, "statements of the month", ends::sellers, ends::make);
  }

  @PreDestroy
  void stop() {
    ticking.stop();
  }
}
