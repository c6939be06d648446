package org.bencao.compliance.control;

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

/** Looks every half hour for reports that the calendar asks for. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ReportTicks {

  private static final Logger LOG = LoggerFactory.getLogger(ReportTicks.class);
  private static final long FIRST_SECONDS = 100;
  private static final long EVERY_SECONDS = 1_800;

  @Resource ManagedScheduledExecutorService timer;
  @Inject ReportPeriods periods;

  private Ticking ticking;

  @PostConstruct
  void start() {
    ticking =
        new Ticking(timer, LOG)
            .each(
                FIRST_SECONDS,
                EVERY_SECONDS,
                "reports to authorities",
                periods::companies,
                periods::begin);
  }

  @PreDestroy
  void stop() {
    ticking.stop();
  }
}
