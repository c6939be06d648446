package org.bencao.integration.simulation;

import java.time.Duration;
import org.bencao.exchange.entity.OutboxEntry;
import org.bencao.simulation.Rows;

/**
 * Nothing goes wrong any more: everybody does what is left to do until nothing is. There is time
 * for what a clock that was ahead has put off.
 */
final class Calm {

  private static final int PATIENT = 10;
  private static final int SHORT = 40;
  private static final int LONG = 100;

  private final World world;
  private final Steps steps;

  Calm(World world) {
    this.world = world;
    this.steps = new Steps(world);
  }

  void rest() {
    for (int round = 0; round < SHORT + LONG; round++) {
      round();
      boolean quiet = isQuiet();
      if ((quiet || round > PATIENT) && !world.operator.clear() && quiet) {
        return;
      }
      world.pass(round < SHORT ? Duration.ofSeconds(16) : Duration.ofMinutes(20));
    }
    boolean parked =
        world.open().stream()
            .anyMatch(entry -> Rows.column(entry, "stage") == OutboxEntry.Stage.PARKED);
    throw new Violation(
        parked ? "rel:I12" : "rel:I2", (parked ? "given up: " : "no rest: ") + leftOver());
  }

  private void round() {
    world.shop.insist();
    world.suppliers.forEach(supplier -> supplier.desk.finish());
    world.suppliers.forEach(supplier -> supplier.desk.sendDue());
    world.portal.replays.retryDue();
    world.portal.overdue.note();
    drain();
  }

  /** Everything that can go on without anybody's doing. */
  void drain() {
    do {
      world.relay();
      while (isWorking()) {
        steps.outbound();
        steps.inbound();
        steps.dead();
        world.suppliers.forEach(steps::arrive);
        world.suppliers.forEach(steps::receive);
      }
    } while (world.relay() > 0);
  }

  private boolean isWorking() {
    return !world.broker.isEmpty();
  }

  private boolean isQuiet() {
    return world.broker.isEmpty()
        && world.open().isEmpty()
        && world.shop.isQuiet()
        && world.suppliers.stream().allMatch(Supplier::isQuiet);
  }

  private String leftOver() {
    return "open "
        + world.open().stream().map(entry -> entry.kind() + " " + entry.attempts()).toList()
        + ", buyers "
        + world.shop.isQuiet()
        + ", partners "
        + world.suppliers.stream().map(Supplier::leftOver).toList();
  }
}
