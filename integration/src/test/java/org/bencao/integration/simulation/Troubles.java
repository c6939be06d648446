package org.bencao.integration.simulation;

import java.util.List;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.OutboxTicket;
import org.bencao.integration.simulation.Disturbances.ProcessDied;
import org.bencao.integration.simulation.Disturbances.Refused;
import org.bencao.simulation.SimulatedTransactions.Edge;

/** What can hit the portal where it leaves itself: at its database and at the broker. */
final class Troubles {

  private static final int DEPTH = 2;

  private final World world;
  private final Histories histories;
  private int depth;

  Troubles(World world) {
    this.world = world;
    this.histories = new Histories(world.portal.rows);
    world.portal.ports.sendTo(this::relayed);
    world.portal.sendOver(this::transmitted);
    world.portal.transactions.disturbedBy(this::disturb);
  }

  /** Nobody is in the middle of anything any more. */
  void restart() {
    depth = 0;
  }

  private void disturb(Edge edge) {
    if (edge == Edge.BEGIN) {
      interleave();
    }
    if (edge == Edge.AFTER_COMMIT) {
      histories.look();
    }
    mayDie();
    if (edge == Edge.BEFORE_COMMIT && world.chance.happens(world.faults.deadlock())) {
      world.trace.note("deadlock");
      throw new Refused("deadlock");
    }
  }

  void mayDie() {
    if (world.chance.happens(world.faults.death())) {
      throw new ProcessDied();
    }
  }

  /** Others go on where no row is locked. */
  private void interleave() {
    while (depth < DEPTH
        && !world.portal.rows.isBusy()
        && world.chance.happens(world.faults.interleaving())) {
      depth++;
      world.trace.note("meanwhile");
      world.steps.any().run();
      depth--;
    }
  }

  private void relayed(List<OutboxTicket> tickets) {
    mayDie();
    refuse();
    for (var ticket : tickets) {
      world.trace.note("relayed " + ticket.kind() + " attempt " + ticket.attempt());
      boolean in = ticket.kind() == OutboxKind.INBOUND;
      world.broker.putOnce(
          in ? SimulatedBroker.INBOUND : SimulatedBroker.OUTBOUND,
          ticket.id(),
          ticket.duplicateId());
    }
    doubt();
  }

  private void transmitted(String queue, byte[] bytes) {
    interleave();
    mayDie();
    refuse();
    world.trace.note("transmitted to " + queue + " " + bytes.length);
    world.broker.put(queue, bytes);
    if (world.chance.happens(world.faults.twice())) {
      world.broker.put(queue, bytes);
    }
    doubt();
    mayDie();
  }

  private void refuse() {
    if (world.chance.happens(world.faults.refusal())) {
      world.trace.note("broker refuses");
      throw new Refused("the broker does not take it");
    }
  }

  private void doubt() {
    if (world.chance.happens(world.faults.doubt())) {
      world.trace.note("broker took it, nobody knows");
      throw new Refused("the broker's answer is lost");
    }
  }
}
