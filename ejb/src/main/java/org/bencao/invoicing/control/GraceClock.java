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
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.bencao.common.Tsid;
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
      goods.due().forEach(this::note);
    } catch (RuntimeException e) {
      // a scheduled task that throws would never run again; the next tick finds the same invoices
      LOG.warn("invoices have to wait", e);
    }
  }

  private void note(long id) {
    try {
      goods.note(id);
    } catch (RuntimeException e) {
      // one must not keep the others waiting; the next tick comes back to it
      LOG.warn("invoice {} has to wait", Tsid.text(id), e);
    }
  }
}
