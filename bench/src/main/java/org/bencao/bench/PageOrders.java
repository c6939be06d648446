package org.bencao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * perf:P3: orders a second through the order pad, each one submit of a ready draft of ten lines
 * with all that the page answers, beside the raw order transaction.
 */
final class PageOrders implements Benchmark {

  private static final Duration TURN = Duration.ofSeconds(2);
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final int ROUNDS = 3;

  private final Stage stage;
  private final RawOrders raw;
  private final List<Wire> wires = new ArrayList<>();
  private final List<PadOrder> pads = new ArrayList<>();

  PageOrders(Stage stage) throws Exception {
    this.stage = stage;
    stage.portal();
    for (int at = 0; at < Clients.COUNT; at++) {
      wires.add(new Wire(stage.port()));
    }
    for (int at = 0; at < Ground.PEOPLE; at++) {
      pads.add(new PadOrder(wires.get(0), stage.ground(), at));
    }
    this.raw = RawOrders.open(BenchDatabase.usual());
  }

  @Override
  public Subject subject() throws Exception {
    return new Subject(
        "P3",
        Target.atLeast(0.3),
        "orders/s",
        "D1",
        "order pad on %s, %d clients".formatted(stage.ground().database().name(), Clients.COUNT));
  }

  /** Drafts are filled and shown before the clock runs, as many at once as there are buyers. */
  @Override
  public double product() throws Exception {
    var work = Work.none();
    for (int round = 0; round < ROUNDS; round++) {
      var ready = ready();
      work =
          work.plus(Clients.work(LONG, wires.stream().map(wire -> sender(wire, ready)).toList()));
    }
    stage.drained();
    return work.perSecond();
  }

  private Queue<PadOrder.Ready> ready() throws Exception {
    var waiting = new ConcurrentLinkedQueue<>(pads);
    var ready = new ConcurrentLinkedQueue<PadOrder.Ready>();
    Clients.work(LONG, wires.stream().map(wire -> preparer(wire, waiting, ready)).toList());
    return ready;
  }

  private static Client preparer(Wire wire, Queue<PadOrder> waiting, Queue<PadOrder.Ready> ready) {
    return () -> {
      var next = waiting.poll();
      if (next != null) {
        ready.add(next.ready(wire));
      }
      return next != null;
    };
  }

  private static Client sender(Wire wire, Queue<PadOrder.Ready> ready) {
    return () -> {
      var next = ready.poll();
      if (next != null) {
        next.send(wire);
      }
      return next != null;
    };
  }

  @Override
  public double limit() throws Exception {
    return raw.perSecond(TURN);
  }

  @Override
  public void close() throws SQLException, IOException {
    for (var wire : wires) {
      wire.close();
    }
    raw.close();
  }
}
