package org.bencao.integration.transport;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/** Lets only so many calls go to one receiver at a time, so that a slow one leaves others room. */
public final class Turns {

  private final int most;
  private final ConcurrentMap<Long, Integer> taken = new ConcurrentHashMap<>();

  public Turns(int most) {
    this.most = most;
  }

  /** What the act gives; nothing when so many are under way. */
  public <T> Optional<T> take(long receiver, Supplier<T> act) {
    int mine = taken.merge(receiver, 1, Integer::sum);
    try {
      return mine > most ? Optional.empty() : Optional.of(act.get());
    } finally {
      taken.computeIfPresent(receiver, (id, count) -> count == 1 ? null : count - 1);
    }
  }
}
