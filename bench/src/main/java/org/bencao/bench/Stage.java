package org.bencao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bencao.system.Portal;
import org.bencao.system.Settings;
import org.bencao.system.Until;

/** The server that several benchmarks share: started for the first of them, stopped at the end. */
final class Stage implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int HTTP = 8080;
  private static final int WARM_UP_ORDERS = 4_000;
  private static final Duration WARM_UP = Duration.ofSeconds(40);

  private Optional<Ground> ground = Optional.empty();
  private Optional<Portal> portal = Optional.empty();

  Ground ground() throws Exception {
    if (ground.isEmpty()) {
      ground = Optional.of(Ground.made());
    }
    return ground.get();
  }

  /** Running, as it is started in earnest, and compiled. */
  Portal portal() throws Exception {
    return portal.isPresent() ? portal.get() : startWarm(ground().settings());
  }

  /** Has taken so many orders, or as many as it could in that time. */
  Portal startWarm(Settings settings) throws Exception {
    var started = start(settings);
    var left = new AtomicInteger(WARM_UP_ORDERS);
    var wires = new ArrayList<Wire>();
    for (int at = 0; at < Clients.COUNT; at++) {
      wires.add(new Wire(port()));
    }
    var clients = new ArrayList<Client>();
    for (var wire : wires) {
      clients.add(orderer(wire, left));
    }
    Clients.work(WARM_UP, clients);
    for (var wire : wires) {
      wire.close();
    }
    drained();
    return started;
  }

  private Client orderer(Wire wire, AtomicInteger left) throws Exception {
    var from = ground();
    return () -> {
      boolean more = left.getAndDecrement() > 0;
      if (more) {
        OrderByRest.place(wire, from, from.trade().someBuyer());
      }
      return more;
    };
  }

  /** Running with other settings; whoever asks for that clears the stage afterwards. */
  Portal start(Settings settings) throws Exception {
    clear();
    portal = Optional.of(Portal.start(settings));
    return portal.get();
  }

  void clear() {
    portal.ifPresent(Portal::close);
    portal = Optional.empty();
  }

  ServerProcess process() throws Exception {
    return ServerProcess.of(ground().settings());
  }

  int port() throws Exception {
    return HTTP + ground().settings().offset();
  }

  /** Until all that the orders set going is done. */
  void drained() throws Exception {
    var here = ground();
    Until.holds("the outbox is drained", PATIENCE, () -> here.openRows() == 0);
  }

  @Override
  public void close() throws SQLException, IOException {
    clear();
    if (ground.isPresent()) {
      ground.get().close();
    }
  }
}
