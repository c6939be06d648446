package org.bencao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** perf:D1 with as many connections as the product has clients, in a database of its own. */
final class RawOrders implements AutoCloseable {

  private static final long SELLER = 8;

  private final BenchDatabase database;
  private final List<RawOrder> connections = new ArrayList<>();

  private RawOrders(BenchDatabase database) {
    this.database = database;
  }

  static RawOrders open(BenchDatabase database) throws SQLException {
    var orders = new RawOrders(database);
    var assortment = Assortment.write(database.database(), SELLER);
    var ids = new AtomicLong(1L << 60);
    for (int at = 0; at < Clients.COUNT; at++) {
      orders.connections.add(new RawOrder(database.database(), assortment, ids));
    }
    return orders;
  }

  double perSecond(Duration time) throws Exception {
    return Clients.work(time, connections).perSecond();
  }

  @Override
  public void close() throws SQLException, IOException {
    for (var connection : connections) {
      connection.close();
    }
    database.close();
  }
}
