package org.bencao.simulation;

import java.time.Clock;
import org.bencao.common.Identifiers;

/**
 * Identifiers as the product makes them, {@code TimeOrderedIdentifiers}, with a node that the
 * simulation can repeat: those of one process never fall, those of the next may.
 */
public final class SimulatedIdentifiers implements Identifiers {

  private static final int NODE_BITS = 10;
  private static final int SEQUENCE_BITS = 12;

  private final Clock clock;
  private long node;
  private long last;

  SimulatedIdentifiers(Clock clock) {
    this.clock = clock;
  }

  /** Another process begins. */
  public void restart(int process) {
    node = process & ((1 << NODE_BITS) - 1);
    last = 0;
  }

  @Override
  public long next() {
    last = Math.max(last + 1, clock.instant().toEpochMilli() << SEQUENCE_BITS);
    long millis = last >>> SEQUENCE_BITS;
    long sequence = last & ((1 << SEQUENCE_BITS) - 1);
    return millis << (NODE_BITS + SEQUENCE_BITS) | node << SEQUENCE_BITS | sequence;
  }
}
