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

/** Looks for invoices whose goods were not sent by the end of the grace days. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class GraceClock {

  private static final Logger LOG = LoggerFactory.getLogger(GraceClock.class);
  private static final long EVERY_SECONDS = 60;

  @Resource ManagedScheduledExecutorService timer;
  @Inject OverdueGoods goods;

  private Ticking ticking;

  @PostConstruct
  void start() {
    ticking =
        new Ticking(timer, LOG)
            .each(EVERY_SECONDS, "overdue goods of invoices", goods::due, goods::note);
  }

  @PreDestroy
  void stop() {
    ticking.stop();
  }
}
