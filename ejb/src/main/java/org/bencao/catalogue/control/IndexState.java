package org.bencao.catalogue.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Whether the index is whole, and how far it has come while it is not. */
@ApplicationScoped
public class IndexState {

  private static final int WHOLE = 100;

  private final AtomicLong done = new AtomicLong();
  private volatile long total;
  private volatile boolean rebuilding;

  /** Present while the index is made anew: 0 to 99. */
  public Optional<Integer> percent() {
    if (!rebuilding) {
      return Optional.empty();
    }
    long share = total == 0 ? 0 : done.get() * WHOLE / total;
    return Optional.of((int) Math.min(WHOLE - 1, share));
  }

  void begins(long items) {
    done.set(0);
    total = items;
    rebuilding = true;
  }

  void written(long items) {
    done.addAndGet(items);
  }

  void ends() {
    rebuilding = false;
  }
}
