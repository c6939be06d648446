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
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
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

  private List<ScheduledFuture<?>> ticking = List.of();

  @PostConstruct
  void start() {
    ticking =
        List.of(
            every(LOOK_SECONDS, work::look),
            every(
                FORGET_SECONDS,
                () -> {
                  while (work.forget()) {
                    // each batch is a transaction of its own
                  }
                }));
  }

  private ScheduledFuture<?> every(long seconds, Runnable act) {
    return timer.scheduleWithFixedDelay(() -> run(act), 0, seconds, TimeUnit.SECONDS);
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
      LOG.warn("work on webhooks has to wait", e);
    }
  }
}
