package org.bencao.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;

/** Where the relay can be woken, also while it is not there yet. */
@ApplicationScoped
public class RelayWake {

  private volatile Runnable relay = () -> {};
  private volatile boolean open;

  public void wake() {
    if (open) {
      relay.run();
    }
  }

  /** Whether the broker's side is up: what is due waits in the database until it is. */
  public void open(boolean wanted) {
    open = wanted;
    wake();
  }

  boolean isOpen() {
    return open;
  }

  void listen(Runnable wakeUp) {
    relay = wakeUp;
  }
}
