package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;

/** Where the keeper of the index can be woken, also while it is not there yet. */
@ApplicationScoped
public class IndexWake {

  private volatile Runnable keeper = () -> {};

  public void wake() {
    keeper.run();
  }

  void listen(Runnable wakeUp) {
    keeper = wakeUp;
  }
}
