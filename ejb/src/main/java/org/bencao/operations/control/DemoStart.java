package org.bencao.operations.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.bencao.common.Demo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads the demo once, into an empty database only; without the switch the server refuses a
 * database that holds demo companies, so that invented licences never stand beside real ones.
 */
@Startup
@Singleton
@DependsOn("SchemaMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

  private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

  @Inject Demo demo;
  @Inject DemoData data;
  @Inject DemoSigners signers;

  @PostConstruct
  void start() {
    if (!demo.on() && data.holdsDemo()) {
      throw new IllegalStateException(
          "this database holds demo companies: set BENCAO_DEMO=true or use another database");
    }
    if (demo.on()) {
      signers.issue();
    }
    if (demo.on() && data.isEmpty()) {
      data.load();
      LOG.info("demo data loaded; the sign-ins stand in demo-sign-ins.txt of the data folder");
    }
  }
}
