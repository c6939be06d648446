package org.bencao.integration.route;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.camel.CamelContext;
import org.apache.camel.Processor;
import org.bencao.common.DatabaseReach;

/**
 * Lets a queue wait for the database. The broker gives up a message after some tries within
 * seconds; a database may be away for longer, and nobody has to look at a document for that.
 */
@Dependent
public class DatabasePatience {

  private static final long PAUSE = Duration.ofMillis(500).toNanos();

  private final DatabaseReach database;

  @Inject
  public DatabasePatience(DatabaseReach database) {
    this.database = database;
  }

  /** The same work; an absence of the database costs it one try, however long that lasts. */
  Processor with(Processor work) {
    return exchange -> {
      try {
        work.process(exchange);
      } catch (Exception failure) {
        awaitDatabase(exchange.getContext());
        throw failure;
      }
    };
  }

  private void awaitDatabase(CamelContext camel) {
    while (!database.isThere() && !camel.isStopping() && !camel.isStopped()) {
      LockSupport.parkNanos(PAUSE);
    }
  }
}
