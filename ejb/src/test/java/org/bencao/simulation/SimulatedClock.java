package org.bencao.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that goes, and steps, as the simulation says. */
public final class SimulatedClock extends Clock {

  private Instant now = Instant.EPOCH;

  public void set(Instant moment) {
    now = moment;
  }

  /** A step back is a negative duration. */
  public void step(Duration by) {
    now = now.plus(by);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException("the business asks for instants alone");
  }
}
