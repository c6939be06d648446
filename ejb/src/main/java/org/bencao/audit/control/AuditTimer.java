package org.bencao.audit.control;

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
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals each second, signs each half minute and checks each day; the key is there before anything
 * is signed.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditTimer {

  private static final Logger LOG = LoggerFactory.getLogger(AuditTimer.class);
  private static final long SEAL_SECONDS = 1;
  private static final long SIGN_SECONDS = 30;
  private static final long FIRST_CHECK_SECONDS = 600;
  private static final long CHECK_SECONDS = 86_400;

  @Resource ManagedScheduledExecutorService timer;
  @Inject Sealer sealer;
  @Inject SigningKeys keys;
  @Inject TrailChecking checking;

  private List<ScheduledFuture<?>> ticking = List.of();

  @PostConstruct
  void start() {
    keys.publicPem();
    ticking =
        List.of(
            every(SEAL_SECONDS, sealer::seal),
            every(SIGN_SECONDS, sealer::sign),
            timer.scheduleWithFixedDelay(
                () -> run(checking::checkAll),
                FIRST_CHECK_SECONDS,
                CHECK_SECONDS,
                TimeUnit.SECONDS));
  }

  private ScheduledFuture<?> every(long seconds, Runnable act) {
    return timer.scheduleWithFixedDelay(() -> run(act), seconds, seconds, TimeUnit.SECONDS);
  }

  @PreDestroy
  void stop() {
    ticking.forEach(future -> future.cancel(false));
  }

  private static void run(Runnable act) {
    try {
      act.run();
    } catch (RuntimeException e) {
      // a scheduled task that throws would never run again; the next tick does the same work
      LOG.warn("work on the audit trail has to wait", e);
    }
  }
}
