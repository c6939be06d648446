package org.bencao.receiving.control;

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
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.bencao.common.Caller;
import org.bencao.common.Ticking;
import org.bencao.receiving.boundary.SlipPlatform;
import org.bencao.receiving.boundary.TraceSlipService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the platform for traceability codes of packs, where there is one; no call in a transaction.
 */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SlipClock {

  private static final Logger LOG = LoggerFactory.getLogger(SlipClock.class);
  private static final long EVERY_SECONDS = 20;

  @Resource ManagedScheduledExecutorService timer;
  @Inject TraceSlipService slips;
  @Inject Instance<SlipPlatform> platform;

  private Ticking ticking;

  @PostConstruct
  void start() {
    ticking = new Ticking(timer, LOG).each(EVERY_SECONDS, "slips of packs", this::due, this::send);
  }

  @PreDestroy
  void stop() {
    ticking.stop();
  }

  /** Nothing where there is nobody to tell. */
  private List<Long> due() {
    return platform.isResolvable() && platform.get().isThere()
        ? slips.due(Caller.clock())
        : List.of();
  }

  private void send(long id) {
    slips
        .toSend(Caller.clock(), id)
        .ifPresent(slip -> slips.answered(Caller.clock(), id, platform.get().upload(slip)));
  }
}
