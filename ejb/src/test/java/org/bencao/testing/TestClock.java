package org.bencao.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The wall clock of a container, ahead of the wall by as much as a test let pass. */
@ApplicationScoped
public class TestClock {

  private static final Clock WALL = Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));

  private volatile Duration ahead = Duration.ZERO;

  @Produces
  Clock clock() {
    return new Ahead(ZoneOffset.UTC);
  }

  public void passes(Duration time) {
    ahead = ahead.plus(time);
  }

  /** Identifiers stay ahead: they never fall. */
  public void isTheWallAgain() {
    ahead = Duration.ZERO;
  }

  private final class Ahead extends Clock {

    private final ZoneId zone;

    Ahead(ZoneId zone) {
      this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return new Ahead(other);
    }

    @Override
    public Instant instant() {
      return WALL.instant().plus(ahead);
    }
  }
}
