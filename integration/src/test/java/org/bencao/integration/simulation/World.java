package org.bencao.integration.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.exchange.entity.OutboxEntry;
import org.bencao.integration.simulation.Disturbances.ProcessDied;
import org.bencao.integration.simulation.Disturbances.Refused;
import org.bencao.integration.simulation.SimulatedBroker.Parcel;
import org.bencao.simulation.Rows;
import org.bencao.simulation.Trade;

/**
 * One run of one seed: everybody acts in an order that chance chooses, things go wrong at any edge,
 * then nothing goes wrong any more and everything has to come to rest.
 */
final class World {

  private static final int MOST_STEPS = 36;

  /** How often everything on its way arrives before the faults go on. */
  private static final double LULL = 0.5;

  final Chance chance;
  final Trace trace = new Trace();
  final SimulatedBroker broker = new SimulatedBroker();
  final Portal portal;
  final Shop shop;
  final Operator operator;
  final List<Supplier> suppliers;
  Faults faults;

  final Steps steps;
  private final Troubles troubles;
  private Instant time = Trade.START;
  private Duration error = Duration.ZERO;
  private int processes;

  World(long seed, Portal portal) {
    this.chance = new Chance(seed);
    this.portal = portal;
    this.faults = Faults.some(chance);
    this.shop = new Shop(this, portal, chance.between(1, 3));
    this.operator = new Operator(this, portal);
    this.suppliers = Trade.PARTNERS.stream().map(partner -> new Supplier(this, partner)).toList();
    this.steps = new Steps(this);
    this.troubles = new Troubles(this);
    portal.rows.clear();
    setClock();
    portal.ports.identifiers().restart(0);
  }

  /** Runs to the end and says whether every promise was kept. */
  void run() {
    var storm = faults;
    storm();
    if (chance.happens(LULL)) {
      faults = Faults.NONE;
      trace.note("lull");
      new Calm(this).drain();
      faults = storm;
      storm();
    }
    faults = Faults.NONE;
    error = Duration.ZERO;
    setClock();
    trace.note("calm");
    new Calm(this).rest();
    new Invariants(this).check();
  }

  private void storm() {
    int count = chance.between(MOST_STEPS / 3, MOST_STEPS);
    for (int at = 0; at < count; at++) {
      try {
        steps.any().run();
      } catch (ProcessDied e) {
        restart();
      }
    }
  }

  private void restart() {
    trace.note("the process died");
    troubles.restart();
    processes++;
    broker.release();
    portal.ports.identifiers().restart(processes);
  }

  /** True time, that of partners. */
  Instant now() {
    return time;
  }

  void pass(Duration duration) {
    time = time.plus(duration);
    setClock();
  }

  /** The portal's clock is wrong by so much from now on. */
  void leap(Duration by) {
    trace.note("clock " + by);
    error = by;
    setClock();
  }

  private void setClock() {
    portal.ports.clock().set(time.plus(error));
  }

  /** One batch of the relay; what cannot go now goes later. */
  int relay() {
    try {
      return portal.relay.run(OutboxLane.DOCUMENTS);
    } catch (Refused e) {
      return 0;
    }
  }

  boolean isAnythingDue() {
    var now = portal.ports.clock().instant();
    return portal
        .rows
        .committed(OutboxEntry.class)
        .map(entry -> (Instant) Rows.column(entry, "nextAt"))
        .anyMatch(at -> at != null && !at.isAfter(now));
  }

  /** A consumer of the portal takes one message, if there is one. */
  void consume(String queue, Consumer<Parcel> work) {
    broker
        .take(queue, chance, faults.disorder())
        .ifPresent(
            parcel -> {
              trace.note("takes one of " + queue);
              try {
                work.accept(parcel);
              } catch (Refused e) {
                broker.failed(queue, parcel);
                return;
              } catch (RuntimeException e) {
                throw new Violation("surprise", e);
              }
              troubles.mayDie();
              broker.done(queue, parcel);
            });
  }

  void tryNow(Runnable act) {
    try {
      act.run();
    } catch (Refused e) {
      trace.note("not now");
    }
  }

  /** Obligations that nobody has fulfilled. */
  List<OutboxEntry> open() {
    return portal.rows.committed(OutboxEntry.class).filter(OutboxEntry::isOpen).toList();
  }
}
