package org.bencao.pricing.control;

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

/** Closes group buys whose time is over. */
@Singleton
@Startup
@DependsOn("SchemaMigration")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class GroupClock {

  private static final Logger LOG = LoggerFactory.getLogger(GroupClock.class);
  private static final long EVERY_SECONDS = 60;

  @Resource ManagedScheduledExecutorService timer;
  @Inject GroupClosing closing;

  private Ticking ticking;

  @PostConstruct
  void start() {
    ticking =
        new Ticking(timer, LOG).each(EVERY_SECONDS, "group buys", closing::due, closing::close);
  }

  @PreDestroy
  void stop() {
    ticking.stop();
  }
}
