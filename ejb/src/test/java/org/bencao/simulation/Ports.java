package org.bencao.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.List;
import org.bencao.common.Identifiers;
import org.bencao.exchange.boundary.OutboxSender;
import org.bencao.exchange.boundary.OutboxTicket;

/** What the business takes from the server, in the hands of the simulation. */
@ApplicationScoped
public class Ports {

  private final SimulatedClock clock = new SimulatedClock();
  private final SimulatedIdentifiers identifiers = new SimulatedIdentifiers(clock);
  private OutboxSender broker = tickets -> {};

  public void sendTo(OutboxSender other) {
    broker = other;
  }

  /** The same for everybody. */
  public SimulatedClock clock() {
    return clock;
  }

  public SimulatedIdentifiers identifiers() {
    return identifiers;
  }

  private void send(List<OutboxTicket> tickets) {
    broker.send(tickets);
  }

  @Produces
  Clock producedClock() {
    return clock;
  }

  @Produces
  Identifiers producedIdentifiers() {
    return identifiers;
  }

  @Produces
  OutboxSender sender() {
    return this::send;
  }

  /** Who asks for the database itself stands outside the simulation, and is told so. */
  @Produces
  EntityManager entityManager() {
    return (EntityManager)
        Proxy.newProxyInstance(
            Ports.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              throw new IllegalStateException(
                  "outside the simulation: EntityManager." + method.getName());
            });
  }
}
