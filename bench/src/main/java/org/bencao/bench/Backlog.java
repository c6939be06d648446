package org.bencao.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.exchange.boundary.OutboxSender;
import org.bencao.exchange.boundary.OutboxTicket;
import org.bencao.exchange.control.RelayBatch;
import org.bencao.testing.TestContainer;

/** What one batch of the relay takes in front of obligations that wait, and behind done ones. */
final class Backlog implements AutoCloseable {

  private static final int BATCH = 2_000;
  private static final Timestamp LONG_AGO = Timestamp.from(Instant.parse("2023-11-14T22:13:20Z"));

  private final BenchDatabase database;
  private final TestContainer container;
  private final RelayBatch relay;
  private final Connection connection;
  private long written;

  Backlog() throws SQLException {
    database = BenchDatabase.usual();
    container = new TestContainer(database.database(), Broker.class);
    relay = container.get(RelayBatch.class);
    connection = database.database().connect();
    connection.setAutoCommit(false);
  }

  String databaseName() {
    return database.name();
  }

  /** More obligations, due since long ago. */
  void addWaiting(long rows) throws SQLException {
    add(rows, "NEW", LONG_AGO);
  }

  /** More of what nobody has to do anything about any more. */
  void addDone(long rows) throws SQLException {
    add(rows, "DONE", null);
  }

  private void add(long rows, String stage, Timestamp due) throws SQLException {
    try (var insert =
        connection.prepareStatement(
            "insert into exchange_outbox (id, kind, subject, next_at, stage, attempts, created_at,"
                + " lane) values (?, 'ORDER', ?, ?, ?, 0, ?, 'DOCUMENTS')")) {
      for (long at = 1; at <= rows; at++) {
        insert.setLong(1, ++written);
        insert.setLong(2, written);
        insert.setTimestamp(3, due);
        insert.setString(4, stage);
        insert.setTimestamp(5, LONG_AGO);
        insert.addBatch();
        if (at % BATCH == 0 || at == rows) {
          insert.executeBatch();
          connection.commit();
        }
      }
    }
  }

  /**
   * Takes one full batch, and puts it back.
   *
   * @return milliseconds an obligation
   */
  double millis() throws SQLException {
    long start = System.nanoTime();
    int taken = relay.run(OutboxLane.DOCUMENTS);
    double millis = (System.nanoTime() - start) / 1e6;
    try (var back =
        connection.prepareStatement(
            "update exchange_outbox set stage = 'NEW', attempts = 0, next_at = ?"
                + " where lane = 'DOCUMENTS' and stage = 'FLYING'")) {
      back.setTimestamp(1, LONG_AGO);
      back.executeUpdate();
      connection.commit();
    }
    return millis / taken;
  }

  @Override
  public void close() throws SQLException, IOException {
    connection.close();
    container.close();
    database.close();
  }

  /** Takes whatever it is given. */
  @Alternative
  @ApplicationScoped
  static class Broker implements OutboxSender {

    @Override
    public void send(List<OutboxTicket> tickets) {
      // a broker that costs nothing: only the database is measured
    }
  }
}
