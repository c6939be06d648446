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
import org.bencao.common.Ticking;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks who listens, and forgets old deliveries. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class WebhookTimer {

  private static final Logger LOG = LoggerFactory.getLogger(WebhookTimer.class);
  private static final long LOOK_SECONDS = 3;
  private static final long FORGET_SECONDS = 600;

  @Resource ManagedScheduledExecutorService timer;
  @Inject WebhookWork work;

  private Ticking ticking;

  @PostConstruct
  void start() {
    ticking =
        new Ticking(timer, LOG)
            .every(0, LOOK_SECONDS, "looking who listens", work::look)
            .every(0, FORGET_SECONDS, "forgetting old deliveries", this::forget);
  }

  @PreDestroy
  void stop() {
    ticking.stop();
  }

  private void forget() {
    while (work.forget()) {
      // each batch is a transaction of its own
    }
  }
}
