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
import org.bencao.common.Caller;
import org.bencao.common.Ticking;
import org.bencao.common.Tsid;
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
    ticking = new Ticking(timer, LOG).every(EVERY_SECONDS, "slips of packs", this::send);
  }

  @PreDestroy
  void stop() {
    ticking.stop();
  }

  private void send() {
    if (platform.isResolvable() && platform.get().isThere()) {
      slips.due(Caller.clock()).forEach(this::send);
    }
  }

  private void send(long id) {
    try {
      slips
          .toSend(Caller.clock(), id)
          .ifPresent(slip -> slips.answered(Caller.clock(), id, platform.get().upload(slip)));
    } catch (RuntimeException e) {
      // one must not keep the others waiting; the next tick comes back to it
      LOG.warn("slip {} has to wait", Tsid.text(id), e);
    }
  }
}
