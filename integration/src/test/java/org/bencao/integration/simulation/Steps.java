package org.bencao.integration.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.bencao.integration.simulation.SimulatedBroker.Parcel;

/** What can happen next, the usual more often than the rare. */
final class Steps {

  /** Something that can happen when there is anything to it. */
  private record Step(Runnable act, BooleanSupplier ready) {}

  private static final BooleanSupplier ALWAYS = () -> true;

  private final World world;
  private final List<Step> choices = new ArrayList<>();

  Steps(World world) {
    this.world = world;
    var portal = world.portal;
    often(6, world.shop::order, world.shop::isOpen);
    often(1, world.shop::cancel, world.shop::hasPlaced);
    often(14, world::relay, world::isAnythingDue);
    often(14, this::outbound, () -> isWaiting(SimulatedBroker.OUTBOUND));
    often(14, this::inbound, () -> isWaiting(SimulatedBroker.INBOUND));
    often(4, this::dead, () -> isWaiting(SimulatedBroker.DEAD));
    often(1, () -> world.tryNow(portal.replays::retryDue), ALWAYS);
    often(1, () -> world.tryNow(portal.overdue::note), ALWAYS);
    often(2, world.operator::act, world.shop::hasPlaced);
    for (var supplier : world.suppliers) {
      often(10, () -> receive(supplier), () -> isWaiting(supplier.partner.addressOut()));
      often(10, () -> arrive(supplier), () -> isWaiting(supplier.partner.addressIn()));
      often(8, supplier.desk::act, supplier.desk::isAble);
      often(2, supplier.desk::sendDue, supplier.desk::isDue);
      often(4, supplier.desk::mistakeNumbers, supplier.desk::mayMistakeNumbers);
    }
    often(8, () -> world.pass(Duration.ofSeconds(world.chance.between(1, 40))), ALWAYS);
    often(2, () -> world.pass(Duration.ofMinutes(world.chance.between(2, 30))), ALWAYS);
    often(2, this::rare, ALWAYS);
  }

  private void often(int weight, Runnable act, BooleanSupplier ready) {
    for (int at = 0; at < weight; at++) {
      choices.add(new Step(act, ready));
    }
  }

  private boolean isWaiting(String queue) {
    return world.broker.isWaiting(queue);
  }

  /** One that has anything to do. */
  Runnable any() {
    var step = world.chance.oneOf(choices);
    while (!step.ready().getAsBoolean()) {
      step = world.chance.oneOf(choices);
    }
    return step.act();
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
