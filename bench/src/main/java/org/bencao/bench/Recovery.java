package org.bencao.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import org.bencao.system.Portal;

/**
 * perf:P15: seconds from the start until the sign-in page answers and the outbox is drained, after
 * a kill under load that left a thousand rows, beside a start after an orderly stop.
 */
final class Recovery implements Benchmark {

  private static final int BACKLOG = 1_000;
  private static final Duration LOAD = Duration.ofSeconds(20);
  private static final Duration UNTIL_KILL = Duration.ofMillis(1_500);

  private final Stage stage;
  private final Portal portal;

  Recovery(Stage stage) throws Exception {
    this.stage = stage;
    this.portal = stage.start(stage.ground().settings());
    place(BACKLOG);
    stage.drained();
  }

  private void place(int orders) throws Exception {
    var ground = stage.ground();
    try (var wire = new Wire(stage.port())) {
      for (int order = 0; order < orders; order++) {
        OrderByRest.place(wire, ground, ground.trade().someBuyer());
      }
    }
  }

  @Override
  public Subject subject() throws Exception {
    return new Subject(
        "P15",
        Target.atMost(1.5),
        "s",
        "clean start",
        "kill -9 and %,d open rows on %s".formatted(BACKLOG, stage.ground().database().name()));
  }

  @Override
  public int turns() {
    return FEW;
  }

  @Override
  public void warmUp() throws Exception {
    limit();
  }

  @Override
  public double product() throws Exception {
    killUnderLoad();
    leave(BACKLOG);
    long start = System.nanoTime();
    portal.server().start();
    stage.drained();
    return seconds(start);
  }

  @Override
  public double limit() throws Exception {
    portal.server().stop();
    long start = System.nanoTime();
    portal.server().start();
    return seconds(start);
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private void killUnderLoad() throws Exception {
    var load = Executors.newSingleThreadExecutor();
    var wires = new ArrayList<Wire>();
    try {
      var clients = new ArrayList<Client>();
      for (int at = 0; at < Clients.COUNT; at++) {
        var wire = new Wire(stage.port());
        wires.add(wire);
        clients.add(() -> placed(wire));
      }
      var working = load.submit(() -> Clients.work(LOAD, clients));
      Thread.sleep(UNTIL_KILL.toMillis());
      portal.server().kill();
      working.get();
    } finally {
      load.shutdownNow();
      for (var wire : wires) {
        wire.close();
      }
    }
  }

  private boolean placed(Wire wire) throws Exception {
    try {
      OrderByRest.place(wire, stage.ground(), stage.ground().trade().someBuyer());
      return true;
    } catch (IOException gone) {
      // what the kill is for
      return false;
    }
  }

  /**
   * As if the last orders had not yet been written for the wholesaler; attempts stay, since the
   * broker knows their numbers.
   */
  private void leave(int rows) throws Exception {
    try (var connection = stage.ground().database().served().connect();
        var statement = connection.createStatement()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
      var ids = lastOrders(connection, rows);
      statement.execute(
          "delete from exchange_message where interchange_id in"
              + " (select id from exchange_interchange where outbox_id in ("
              + ids
              + "))");
      statement.execute("delete from exchange_interchange where outbox_id in (" + ids + ")");
      statement.execute(
          "update exchange_outbox set stage = 'NEW', done_at = null, next_at = created_at"
              + " where id in ("
              + ids
              + ")");
    }
    long open = stage.ground().openRows();
    if (open < rows) {
      throw new IllegalStateException("only " + open + " rows are open");
    }
  }

  private static String lastOrders(Connection connection, int rows) throws SQLException {
    var ids = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select id from exchange_outbox where kind = 'ORDER' order by id desc limit "
                    + rows)) {
      while (row.next()) {
        ids.add(row.getString(1));
      }
    }
    return String.join(",", ids);
  }

  @Override
  public void close() throws SQLException, IOException {
    stage.clear();
  }
}
