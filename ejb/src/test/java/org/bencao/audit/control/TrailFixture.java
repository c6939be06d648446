package org.bencao.audit.control;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.audit.boundary.TrailVerdict;
import org.bencao.audit.entity.AuditEntry;
import org.bencao.common.Caller;
import org.bencao.testing.TestContainer;
import org.hibernate.Session;

/** Companies with a trail, and a way into its tables behind the back of the product. */
final class TrailFixture {

  private static final AtomicLong COMPANIES = new AtomicLong(System.nanoTime());
  private static final int PATIENCE = 10_000;

  final TestContainer container;

  TrailFixture(TestContainer container) {
    this.container = container;
  }

  static long company() {
    return COMPANIES.incrementAndGet();
  }

  void act(long... companies) {
    container.inTransaction(
        () -> {
          for (long company : companies) {
            write(company, "枸杞 \"fine\"\n");
          }
          return companies;
        });
  }

  /** In the transaction that is running. */
  void write(long company, String name) {
    var facts = Map.of("quantity", "12", "name", name);
    container
        .get(AuditTrail.class)
        .record(Caller.setup(), company, "thing-done", "thing:" + company, facts);
  }

  void flush() {
    container.get(EntityManager.class).flush();
  }

  void acts(long company, int count) {
    for (int act = 0; act < count; act++) {
      act(company);
    }
  }

  void write(AuditEntry entry) {
    container.inTransaction(
        () -> {
          container.get(AuditRows.class).add(entry);
          return entry;
        });
  }

  /** Until nothing of the company waits any more. */
  void sealed(long company) {
    for (int turn = 0; turn < PATIENCE && unsealed(company) > 0; turn++) {
      container.get(Sealer.class).seal();
    }
  }

  long unsealed(long company) {
    return container.get(TrailStates.class).of(company).unsealed().count();
  }

  /** It shares the database and nothing else. */
  Sealer ofAnotherServer() {
    var sealer = new Sealer();
    sealer.batch = container.get(SealBatch.class);
    sealer.heads = container.get(HeadBatch.class);
    sealer.file = container.get(HeadsFile.class);
    return sealer;
  }

  /** By the company alone: other tests have chains in the same database. */
  void signed(long company) {
    var signing = container.get(HeadBatch.class).sign(company).orElseThrow();
    container.get(HeadsFile.class).keep(signing.head().orElseThrow());
  }

  TrailVerdict check(long company) {
    return container.get(TrailChecking.class).check(company);
  }

  List<Long> positions(long company) {
    return rows(
        "select position from audit_seal where company_id = " + company + " order by position");
  }

  List<Long> rows(String query) {
    return sql(
        connection -> {
          var found = new ArrayList<Long>();
          try (var statement = connection.createStatement();
              var rows = statement.executeQuery(query)) {
            while (rows.next()) {
              found.add(rows.getLong(1));
            }
          }
          return found;
        });
  }

  /** Direct SQL, committed. */
  <T> T sql(Work<T> work) {
    return container.inTransaction(
        () -> container.get(EntityManager.class).unwrap(Session.class).doReturningWork(work::on));
  }

  /** Something done with a connection. */
  interface Work<T> {

    T on(Connection connection) throws SQLException;
  }
}
