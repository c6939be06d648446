package org.bencao.integration.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The broker as the product configures it: durable queues, duplicate identifiers, five deliveries,
 * then the queue of dead letters. A message stays until its consumer says that it is done.
 */
final class SimulatedBroker {

  static final String OUTBOUND = "outbound";
  static final String INBOUND = "inbound";
  static final String DEAD = "dead";

  private static final int DELIVERIES = 5;

  /** More consumers than these do not overtake each other. */
  private static final int WINDOW = 4;

  /** Something on a queue. */
  static final class Parcel {

    private final Object content;
    private final String origin;
    private int failures;
    private boolean taken;

    private Parcel(Object content, String origin) {
      this.content = content;
      this.origin = origin;
    }

    long ticket() {
      return (Long) content;
    }

    byte[] bytes() {
      return (byte[]) content;
    }

    /** The queue whose consumer gave it up. */
    String origin() {
      return origin;
    }
  }

  private final Map<String, List<Parcel>> queues = new LinkedHashMap<>();
  private final Set<String> known = new HashSet<>();

  void put(String queue, Object content) {
    queue(queue).add(new Parcel(content, queue));
  }

  /** Dropped when the broker has seen the identifier. */
  void putOnce(String queue, Object content, String duplicateId) {
    if (known.add(duplicateId)) {
      put(queue, content);
    }
  }

  /** The oldest that nobody works on, or one that overtakes it. */
  Optional<Parcel> take(String queue, Chance chance, double disorder) {
    var free = queue(queue).stream().filter(parcel -> !parcel.taken).limit(WINDOW).toList();
    if (free.isEmpty()) {
      return Optional.empty();
    }
    var parcel = chance.happens(disorder) ? chance.oneOf(free) : free.get(0);
    parcel.taken = true;
    return Optional.of(parcel);
  }

  void done(String queue, Parcel parcel) {
    queue(queue).remove(parcel);
  }

  /** Delivered again, at most so often. */
  void failed(String queue, Parcel parcel) {
    parcel.taken = false;
    parcel.failures++;
    if (parcel.failures >= DELIVERIES && queue(queue).remove(parcel)) {
      queue(DEAD).add(new Parcel(parcel.content, queue));
    }
  }

  /** The consumers are gone; what they worked on is free. */
  void release() {
    queues.values().forEach(queue -> queue.forEach(parcel -> parcel.taken = false));
  }

  /** Everything is lost but what lies with a partner that was never asked to acknowledge. */
  void wipe(Collection<String> kept) {
    queues.keySet().retainAll(kept);
    known.clear();
  }

  boolean isEmpty() {
    return queues.values().stream().allMatch(List::isEmpty);
  }

  boolean isWaiting(String queue) {
    return queue(queue).stream().anyMatch(parcel -> !parcel.taken);
  }

  private List<Parcel> queue(String name) {
    return queues.computeIfAbsent(name, any -> new ArrayList<>());
  }
}
