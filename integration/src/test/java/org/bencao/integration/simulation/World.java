package org.bencao.integration.simulation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.bencao.exchange.boundary.OutboxLane;
import org.bencao.exchange.boundary.OutboxTicket;
import org.bencao.exchange.entity.OutboxEntry;
import org.bencao.integration.simulation.Disturbances.ProcessDied;
import org.bencao.integration.simulation.Disturbances.Refused;
import org.bencao.integration.simulation.SimulatedBroker.Parcel;
import org.bencao.simulation.SimulatedTransactions.Edge;
import org.bencao.simulation.Trade;

/**
 * One run of one seed: everybody acts in an order that chance chooses, things go wrong at any edge,
 * then nothing goes wrong any more and everything has to come to rest.
 */
final class World {

  private static final int DEPTH = 2;

  final Chance chance;
  final Trace trace = new Trace();
  final SimulatedBroker broker = new SimulatedBroker();
  final Portal portal;
  final Shop shop;
  final Operator operator;
  final List<Supplier> suppliers;
  Faults faults;

  private final Histories histories;
  private final Steps steps;
  private Instant time = Trade.START;
  private Duration error = Duration.ZERO;
  private int processes;
  private int depth;

  World(long seed, Portal portal) {
    this.chance = new Chance(seed);
    this.portal = portal;
    this.faults = Faults.some(chance);
    this.shop = new Shop(this, portal, chance.between(1, 3));
    this.operator = new Operator(this, portal);
    this.suppliers = Trade.PARTNERS.stream().map(partner -> new Supplier(this, partner)).toList();
    this.histories = new Histories(portal.rows);
    this.steps = new Steps(this);
    portal.rows.clear();
    portal.ports.sendTo(this::relayed);
    portal.sendOver(this::transmitted);
    portal.transactions.disturbedBy(this::disturb);
    setClock();
    portal.ports.identifiers().restart(0);
  }

  /** Runs to the end and says whether every promise was kept. */
  void run() {
    int count = chance.between(40, 120);
    for (int at = 0; at < count; at++) {
      try {
        steps.any().run();
      } catch (ProcessDied e) {
        restart();
      }
    }
    faults = Faults.NONE;
    error = Duration.ZERO;
    setClock();
    trace.note("calm");
    new Calm(this).rest();
    new Invariants(this).check();
  }

  private void restart() {
    trace.note("the process died");
    depth = 0;
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

  private void disturb(Edge edge) {
    if (edge == Edge.BEGIN) {
      interleave();
    }
    if (edge == Edge.AFTER_COMMIT) {
      histories.look();
    }
    mayDie();
    if (edge == Edge.BEFORE_COMMIT && chance.happens(faults.deadlock())) {
      trace.note("deadlock");
      throw new Refused("deadlock");
    }
  }

  private void mayDie() {
    if (chance.happens(faults.death())) {
      throw new ProcessDied();
    }
  }

  /** Others go on where no row is locked. */
  private void interleave() {
    while (depth < DEPTH && !portal.rows.isBusy() && chance.happens(faults.interleaving())) {
      depth++;
      trace.note("meanwhile");
      steps.any().run();
      depth--;
    }
  }

  private void relayed(List<OutboxTicket> tickets) {
    mayDie();
    refuse();
    for (var ticket : tickets) {
      trace.note("relayed " + ticket.kind() + " attempt " + ticket.attempt());
      broker.putOnce(
          switch (ticket.kind()) {
            case INBOUND -> SimulatedBroker.INBOUND;
            default -> SimulatedBroker.OUTBOUND;
          },
          ticket.id(),
          ticket.duplicateId());
    }
    doubt();
  }

  private void transmitted(String queue, byte[] bytes) {
    interleave();
    mayDie();
    refuse();
    trace.note("transmitted to " + queue + " " + bytes.length);
    broker.put(queue, bytes);
    if (chance.happens(faults.twice())) {
      broker.put(queue, bytes);
    }
    doubt();
    mayDie();
  }

  private void refuse() {
    if (chance.happens(faults.refusal())) {
      trace.note("broker refuses");
      throw new Refused("the broker does not take it");
    }
  }

  private void doubt() {
    if (chance.happens(faults.doubt())) {
      trace.note("broker took it, nobody knows");
      throw new Refused("the broker's answer is lost");
    }
  }

  /** One batch of the relay; what cannot go now goes later. */
  int relay() {
    try {
      return portal.relay.run(OutboxLane.DOCUMENTS);
    } catch (Refused e) {
      return 0;
    }
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
              mayDie();
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
