package org.bencao.integration.sandbox;

import java.time.Instant;
import java.time.InstantSource;

/** A time that goes on evenly from a moment, whatever becomes of the machine's clock. */
final class OwnTime implements InstantSource {

  private final Instant start;
  private final long startedAt = System.nanoTime();

  /** Right by that moment, which is now. */
  OwnTime(Instant start) {
    this.start = start;
  }

  @Override
  public Instant instant() {
    return start.plusNanos(System.nanoTime() - startedAt);
  }
}
