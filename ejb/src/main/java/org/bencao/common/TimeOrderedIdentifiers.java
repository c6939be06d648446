package org.bencao.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;

/**
 * Makes 64-bit TSIDs: 42 bits of milliseconds since 2020, 10 bits of node, 12 bits of sequence.
 *
 * <p>The sequence borrows from the next millisecond rather than wait, so identifiers of one process
 * never repeat and never fall, also when the wall clock steps back.
 */
@ApplicationScoped
public class TimeOrderedIdentifiers implements Identifiers {

  private static final long EPOCH = Instant.parse("2020-01-01T00:00:00Z").toEpochMilli();
  private static final int NODE_BITS = 10;
  private static final int SEQUENCE_BITS = 12;

  @Inject Clock clock;

  private final long node = new SecureRandom().nextInt(1 << NODE_BITS);
  private long last;

  /** No identifier that was made at this time or later is smaller. */
  public static long least(Instant at) {
    return Math.max(0, at.toEpochMilli() - EPOCH) << (NODE_BITS + SEQUENCE_BITS);
  }

  @Override
  public synchronized long next() {
    // not millis(): a clock that ticks in microseconds divides by zero there
    long now = (clock.instant().toEpochMilli() - EPOCH) << SEQUENCE_BITS;
    last = Math.max(last + 1, now);
    long millis = last >>> SEQUENCE_BITS;
    long sequence = last & ((1 << SEQUENCE_BITS) - 1);
    return millis << (NODE_BITS + SEQUENCE_BITS) | node << SEQUENCE_BITS | sequence;
  }
}
