package org.bencao.common;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;

/** The wall clock in UTC, to the microsecond that the database keeps. */
@ApplicationScoped
public class SystemClock {

  private static final Duration MICROSECOND = Duration.ofNanos(1_000);

  @Produces
  Clock clock() {
    return Clock.tick(Clock.systemUTC(), MICROSECOND);
  }
}
