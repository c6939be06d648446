package org.bencao.common;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the schema up to this version before anything else starts: every start-up bean depends on
 * it. With {@code BENCAO_DB_MIGRATION_USER} it uses credentials of its own, so that the
 * application's user needs no right to change tables.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class SchemaMigration {

  private static final Logger LOG = LoggerFactory.getLogger(SchemaMigration.class);

  @Resource(lookup = "java:jboss/datasources/BencaoDS")
  DataSource dataSource;

  @Inject SchemaReady ready;

  @PostConstruct
  void migrate() {
    var flyway = Flyway.configure(SchemaMigration.class.getClassLoader());
    var user = environment("BENCAO_DB_MIGRATION_USER");
    if (user.isPresent()) {
      flyway.dataSource(
          environment("BENCAO_DB_URL").orElseThrow(),
          user.get(),
          environment("BENCAO_DB_MIGRATION_PASSWORD").orElse(""));
    } else {
      flyway.dataSource(dataSource);
    }
    var result = flyway.locations("classpath:db/migration").load().migrate();
    LOG.info(
        "schema of {} is at {}, {} migrations applied",
        result.database,
        result.targetSchemaVersion == null ? "its version" : result.targetSchemaVersion,
        result.migrationsExecuted);
    ready.migrated();
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
