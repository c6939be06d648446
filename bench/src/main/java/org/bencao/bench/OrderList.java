package org.bencao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * perf:P7: milliseconds of the page that lists fifty orders, signed in, beside a servlet on
 * Undertow alone that writes fifty rows; one client, connection kept.
 */
final class OrderList implements Benchmark {

  private static final Duration TURN = Duration.ofSeconds(2);
  private static final int ROWS = 50;
  private static final int OK = 200;
  private static final String PAGE = "/ordering/orders";
  private static final String PLAIN = "/rows";

  private final Stage stage;
  private final Wire wire;
  private final Visitor visitor;
  private final PlainPage plain = new PlainPage();
  private final Wire plainWire;

  OrderList(Stage stage) throws Exception {
    this.stage = stage;
    stage.portal();
    var ground = stage.ground();
    try (var orders = new Wire(stage.port())) {
      for (int order = 0; order < ROWS; order++) {
        OrderByRest.place(orders, ground, ground.trade().buyers().get(0));
      }
    }
    stage.drained();
    wire = new Wire(stage.port());
    visitor = Visitor.signIn(wire, ground.people().get(0));
    hasRows(visitor.get(wire, PAGE));
    plainWire = new Wire(plain.port());
    hasRows(plainWire.get(PLAIN, "").text());
  }

  @Override
  public Subject subject() throws Exception {
    return new Subject(
        "P7",
        Target.atMost(15),
        "ms",
        "D4",
        "list of %d orders on %s, 1 client".formatted(ROWS, stage.ground().database().name()));
  }

  @Override
  public double product() throws Exception {
    return millis(() -> visitor.ask(wire, PAGE).status() == OK);
  }

  @Override
  public double limit() throws Exception {
    return millis(() -> plainWire.get(PLAIN, "").status() == OK);
  }

  private static double millis(Client client) throws Exception {
    return 1_000 / Clients.work(TURN, List.of(client)).perSecond();
  }

  private static void hasRows(String page) {
    if (page.split("<tr>", -1).length <= ROWS) {
      throw new IllegalStateException("not " + ROWS + " rows: " + page);
    }
  }

  @Override
  public void close() throws SQLException, IOException {
    wire.close();
    plainWire.close();
    plain.close();
  }
}
