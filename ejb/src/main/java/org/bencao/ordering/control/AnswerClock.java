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

/** Looks for orders whose answer is late, and for those that nobody approved in time. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AnswerClock {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerClock.class);
  private static final long EVERY_SECONDS = 5;
  private static final long EXPIRY_SECONDS = 60;

  @Resource ManagedScheduledExecutorService timer;
  @Inject OverdueAnswers overdue;
  @Inject RequisitionExpiry expiry;

  private Ticking ticking;

  @PostConstruct
  void start() {
    ticking =
        new Ticking(timer, LOG)
            .every(EVERY_SECONDS, "notes of overdue answers", overdue::note)
            .every(
                EXPIRY_SECONDS,
                "the end of what nobody approved",
                () -> expiry.due().forEach(expiry::expire));
  }

  @PreDestroy
  void stop() {
    ticking.stop();
  }
}
