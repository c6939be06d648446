package org.bencao.integration.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bencao.integration.simulation.SimulatedBroker.Parcel;

/** What can happen next, the usual more often than the rare. */
final class Steps {

  private final World world;
  private final List<Runnable> choices = new ArrayList<>();

  Steps(World world) {
    this.world = world;
    var portal = world.portal;
    often(6, world.shop::order);
    often(1, world.shop::cancel);
    often(14, world::relay);
    often(14, this::outbound);
    often(14, this::inbound);
    often(4, this::dead);
    often(1, () -> world.tryNow(portal.replays::retryDue));
    often(1, () -> world.tryNow(portal.overdue::note));
    often(1, world.operator::act);
    for (var supplier : world.suppliers) {
      often(10, () -> receive(supplier));
      often(8, supplier::act);
      often(4, supplier::sendDue);
      often(10, () -> arrive(supplier));
    }
    often(8, () -> world.pass(Duration.ofSeconds(world.chance.between(1, 40))));
    often(1, () -> world.pass(Duration.ofMinutes(world.chance.between(2, 30))));
    often(2, this::rare);
  }

  private void often(int weight, Runnable step) {
    for (int at = 0; at < weight; at++) {
      choices.add(step);
    }
  }

  Runnable any() {
    return world.chance.oneOf(choices);
  }

  void outbound() {
    world.consume(
        SimulatedBroker.OUTBOUND, parcel -> world.portal.outbound.dispatch(parcel.ticket()));
  }

  void inbound() {
    world.consume(SimulatedBroker.INBOUND, parcel -> world.portal.inbound.read(parcel.ticket()));
  }

  void dead() {
    world.consume(SimulatedBroker.DEAD, this::park);
  }

  /** As the route of dead letters does. */
  private void park(Parcel parcel) {
    var why = "given up after all attempts of " + parcel.origin();
    if (parcel.origin().equals(SimulatedBroker.OUTBOUND)) {
      world.portal.outbound.park(parcel.ticket(), why);
    } else if (parcel.origin().equals(SimulatedBroker.INBOUND)) {
      world.portal.inbound.park(parcel.ticket(), why);
    }
  }

  void arrive(Supplier supplier) {
    world.consume(
        supplier.partner.addressIn(),
        parcel -> world.portal.inbound.store(supplier.partner, parcel.bytes()));
  }

  /** The partner takes one document; what falls into a black hole leaves no trace in its ledger. */
  void receive(Supplier supplier) {
    var queue = supplier.partner.addressOut();
    boolean gone = supplier.partner.askAck() && world.chance.happens(world.faults.blackHole());
    world
        .broker
        .take(queue, world.chance, world.faults.disorder())
        .ifPresent(
            parcel -> {
              world.broker.done(queue, parcel);
              if (gone) {
                world.trace.note(supplier.partner.code() + " swallows one");
              } else {
                supplier.receive(parcel.bytes());
              }
            });
  }

  private void rare() {
    var chance = world.chance;
    if (chance.happens(world.faults.wipe())) {
      world.trace.note("the broker's journal is gone");
      world.broker.wipe(
          world.suppliers.stream()
              .filter(supplier -> !supplier.partner.askAck())
              .map(supplier -> supplier.partner.addressOut())
              .toList());
    }
    if (chance.happens(world.faults.leap())) {
      world.leap(Duration.ofMinutes(chance.between(-1_200, 1_200)));
    }
  }
}
