package org.bencao.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Consumer;
import org.bencao.exchange.boundary.OutboxLane;

/** Where the relay can be woken, also while it is not there yet. */
@ApplicationScoped
public class RelayWake {

  private volatile Consumer<OutboxLane> relay = lane -> {};
  private volatile boolean open;

  public void wake(OutboxLane lane) {
    if (open) {
      relay.accept(lane);
    }
  }

  /** Whether the broker's side is up: what is due waits in the database until it is. */
  public void open(boolean wanted) {
    open = wanted;
    for (var lane : OutboxLane.values()) {
      wake(lane);
    }
  }

  boolean isOpen() {
    return open;
  }

  void listen(Consumer<OutboxLane> wakeUp) {
    relay = wakeUp;
  }
}
