package org.bencao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/**
 * perf:P16: milliseconds of processor that the server's process takes for an order and its way to
 * the wholesaler's queue, at one order of a hundred that it could take, beside eighty.
 */
final class IdleCost implements Benchmark {

  private static final double IDLE = 0.01;
  private static final double BUSY = 0.8;
  private static final Duration IDLE_TURN = Duration.ofSeconds(10);
  private static final Duration BUSY_TURN = Duration.ofSeconds(3);
  private static final Duration TRIAL = Duration.ofSeconds(3);
  private static final int TRIALS = 3;

  private final Stage stage;
  private final List<Wire> wires = new ArrayList<>();
  private double most;

  IdleCost(Stage stage) throws Exception {
    this.stage = stage;
    stage.portal();
    for (int at = 0; at < Clients.COUNT; at++) {
      wires.add(new Wire(stage.port()));
    }
  }

  @Override
  public Subject subject() throws Exception {
    return new Subject(
        "P16",
        Target.atMost(1.5),
        "ms of processor an order",
        "at 80 %",
        "at 1 %% of %.0f orders/s on %s".formatted(most, stage.ground().database().name()));
  }

  @Override
  public int turns() {
    return FEW;
  }

  /** Also finds out how much it can take. */
  @Override
  public void warmUp() throws Exception {
    for (int trial = 0; trial < TRIALS; trial++) {
      var clients = wires.stream().map(wire -> (Client) () -> placed(wire)).toList();
      most = Clients.work(TRIAL, clients).perSecond();
      stage.drained();
    }
  }

  @Override
  public double product() throws Exception {
    return cost(IDLE_TURN, most * IDLE);
  }

  @Override
  public double limit() throws Exception {
    return cost(BUSY_TURN, most * BUSY);
  }

  private double cost(Duration time, double perSecond) throws Exception {
    var process = stage.process();
    double before = process.cpu();
    long start = System.nanoTime();
    var work = Clients.work(time, paced(start, start + time.toNanos(), perSecond));
    LockSupport.parkNanos(start + time.toNanos() - System.nanoTime());
    stage.drained();
    return (process.cpu() - before) * 1_000 / work.done();
  }

  /** Each client has its own moments, whether or not the answers before came late. */
  private List<Client> paced(long start, long end, double perSecond) {
    double gap = 1e9 / perSecond;
    return IntStream.range(0, wires.size())
        .mapToObj(
            at ->
                new Paced(
                    wires.get(at), start + (long) (at * gap), end, (long) (gap * wires.size())))
        .map(Client.class::cast)
        .toList();
  }

  private final class Paced implements Client {

    private final Wire wire;
    private final long end;
    private final long gap;
    private long next;

    Paced(Wire wire, long first, long end, long gap) {
      this.wire = wire;
      this.next = first;
      this.end = end;
      this.gap = gap;
    }

    @Override
    public boolean once() throws Exception {
      if (next >= end) {
        return false;
      }
      while (System.nanoTime() < next) {
        LockSupport.parkNanos(next - System.nanoTime());
      }
      next += gap;
      return placed(wire);
    }
  }

  private boolean placed(Wire wire) throws Exception {
    OrderByRest.place(wire, stage.ground(), stage.ground().trade().someBuyer());
    return true;
  }

  @Override
  public void close() throws SQLException, IOException {
    for (var wire : wires) {
      wire.close();
    }
  }
}
