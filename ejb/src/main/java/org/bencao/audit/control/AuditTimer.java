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
import org.bencao.common.Ticking;
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

  private Ticking ticking;

  @PostConstruct
  void start() {
    keys.publicPem();
    ticking =
        new Ticking(timer, LOG)
            .every(SEAL_SECONDS, "sealing the audit trail", sealer::seal)
            .every(SIGN_SECONDS, "signing the audit trail", sealer::sign)
            .every(
                FIRST_CHECK_SECONDS, CHECK_SECONDS, "checking the audit trail", checking::checkAll);
  }

  @PreDestroy
  void stop() {
    ticking.stop();
  }
}
