package org.bencao.organisation.control;

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
import org.bencao.common.Caller;
import org.bencao.common.Ticking;
import org.bencao.organisation.boundary.ErasureService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases people whom nothing keeps any more, every hour. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ErasureClock {

  private static final Logger LOG = LoggerFactory.getLogger(ErasureClock.class);
  private static final long EVERY_SECONDS = 3_600;

  @Resource ManagedScheduledExecutorService timer;
  @Inject ErasureService erasures;

  private Ticking ticking;

  @PostConstruct
  void start() {
    ticking =
        new Ticking(timer, LOG)
            .every(EVERY_SECONDS, "erasures", () -> erasures.eraseDue(Caller.clock()));
  }

  @PreDestroy
  void stop() {
    ticking.stop();
  }
}
