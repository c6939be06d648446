package org.bencao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * perf:P2: orders a second through REST of a real server, whose relay and routes take each to the
 * wholesaler's queue meanwhile, beside the raw order transaction.
 */
final class RestOrders implements Benchmark {

  private static final Duration TURN = Duration.ofSeconds(2);

  private final Stage stage;
  private final BenchDatabase database;
  private final RawOrders raw;
  private final List<Caller> callers = new ArrayList<>();
  private Counters counted = Counters.none();
  private long orders;
  private long behind;

  RestOrders(Stage stage) throws Exception {
    this.stage = stage;
    stage.portal();
    this.database = stage.ground().database();
    this.raw = RawOrders.open(BenchDatabase.usual());
    for (int at = 0; at < Clients.COUNT; at++) {
      callers.add(new Caller(stage.ground(), new Wire(stage.port())));
    }
  }

  @Override
  public Subject subject() {
    return new Subject(
        "P2",
        Target.atLeast(0.65),
        "orders/s",
        "D1",
        "REST on %s, %d clients".formatted(database.name(), Clients.COUNT));
  }

  @Override
  public void warmUp() throws Exception {
    Benchmark.super.warmUp();
    counted = Counters.none();
    orders = 0;
    behind = 0;
  }

  /** What the orders set going is done, and counted, before the limit has its turn. */
  @Override
  public double product() throws Exception {
    var before = counters();
    var work = Clients.work(TURN, callers);
    behind += stage.ground().openRows();
    stage.drained();
    counted = counted.plus(counters().since(before));
    orders += work.done();
    return work.perSecond();
  }

  private Counters counters() throws Exception {
    var process = stage.process();
    return Counters.of(database.served())
        .with("ms of processor", Math.round(process.cpu() * 1000))
        .with("KiB allocated", process.allocated() / 1024);
  }

  @Override
  public double limit() throws Exception {
    return raw.perSecond(TURN);
  }

  @Override
  public String remarks() {
    return counted.each("an order with its way to the wholesaler's queue", orders)
        + "; %.0f %% of the orders were under way when a turn ended"
            .formatted(100.0 * behind / orders);
  }

  @Override
  public void close() throws SQLException, IOException {
    for (var caller : callers) {
      caller.close();
    }
    raw.close();
  }

  /** Programs of all pharmacies in turn, over one connection. */
  private record Caller(Ground ground, Wire wire) implements Client, AutoCloseable {

    @Override
    public boolean once() throws IOException {
      OrderByRest.place(wire, ground, ground.trade().someBuyer());
      return true;
    }

    @Override
    public void close() throws IOException {
      wire.close();
    }
  }
}
