package org.bencao.integration.simulation;

import java.time.Duration;
import java.util.List;
import org.bencao.exchange.entity.JournalMessage;
import org.bencao.integration.route.OutboundDispatch;
import org.bencao.ordering.entity.PurchaseOrder;
import org.bencao.simulation.SimulatedServer;
import org.bencao.simulation.Trade;

/** A world in which nothing goes wrong but what a test lets go wrong. */
final class Scene implements AutoCloseable {

  private static final int DELIVERIES = 5;

  final World world;
  final Supplier supplier;
  private final SimulatedServer server = new SimulatedServer();

  Scene() {
    world = new World(1, new Portal(server, OutboundDispatch::new));
    world.faults = Faults.NONE;
    supplier = world.suppliers.get(0);
  }

  /** An order that the partner has booked and acknowledged. */
  SoldOrder order(int... packs) {
    world.shop.order(Trade.SELLERS.get(0), packs);
    settle();
    return supplier.orders.values().iterator().next();
  }

  /** Everything on its way arrives, and nobody says anything new. */
  void settle() {
    new Calm(world).drain();
  }

  void later(Duration duration) {
    world.pass(duration);
    settle();
  }

  /**
   * An order whose document the relay has handed to the broker, and that fails there five times.
   */
  void orderThatIsGivenUp(Faults because) {
    world.shop.order(Trade.SELLERS.get(0), 5);
    world.relay();
    world.faults = because;
    for (int at = 0; at < DELIVERIES; at++) {
      new Steps(world).outbound();
    }
    world.faults = Faults.NONE;
    settle();
  }

  /** What is on its way is lost. */
  void wipe() {
    world.broker.wipe(List.of());
  }

  PurchaseOrder stored() {
    return world.portal.rows.committed(PurchaseOrder.class).findFirst().orElseThrow();
  }

  /** Documents of that type, oldest first, as they stand now. */
  List<JournalMessage> journal(String type) {
    return world
        .portal
        .rows
        .committed(JournalMessage.class)
        .filter(row -> row.documentType().equals(type))
        .toList();
  }

  void replay(JournalMessage message) {
    world.portal.desk.replay(Trade.operator(), message.id());
    settle();
  }

  @Override
  public void close() {
    server.close();
  }
}
