package org.bencao.integration.simulation;

import java.util.Optional;
import org.bencao.integration.route.OutboundDispatch;
import org.bencao.integration.simulation.Portal.Dispatching;
import org.bencao.simulation.SimulatedServer;

/** Runs seeds, one after the other, each in a world of its own. */
final class Simulation implements AutoCloseable {

  /** A seed that broke a promise, with the end of its trace. */
  record Failure(long seed, Violation violation, String tail) {

    String headline() {
      return "seed " + seed + " broke " + violation.getMessage();
    }

    @Override
    public String toString() {
      return headline() + "\n" + tail;
    }
  }

  private final SimulatedServer server;
  private final Portal portal;
  private final Coverage coverage = new Coverage();
  private long traces;

  /** With collaborators that have a planted fault, or with none. */
  Simulation(Class<?>... faulty) {
    this(OutboundDispatch::new, faulty);
  }

  Simulation(Dispatching dispatching, Class<?>... faulty) {
    server = new SimulatedServer(faulty);
    portal = new Portal(server, dispatching);
  }

  Optional<Failure> run(long seed) {
    var world = new World(seed, portal);
    try {
      world.run();
      return Optional.empty();
    } catch (Violation e) {
      return Optional.of(new Failure(seed, e, world.trace.tail()));
    } finally {
      traces = traces * 31 + world.trace.hash();
      coverage.add(world);
    }
  }

  /** The hash of everything that has happened so far. */
  long traces() {
    return traces;
  }

  Coverage coverage() {
    return coverage;
  }

  /** The first of these seeds that fails. */
  Optional<Failure> firstFailure(long from, long count) {
    for (long seed = from; seed < from + count; seed++) {
      var failure = run(seed);
      if (failure.isPresent()) {
        return failure;
      }
    }
    return Optional.empty();
  }

  /** The hash of everything that happens with a seed. */
  long trace(long seed) {
    var world = new World(seed, portal);
    try {
      world.run();
    } catch (Violation e) {
      world.trace.note(e.getMessage());
    }
    return world.trace.hash();
  }

  @Override
  public void close() {
    server.close();
  }
}
