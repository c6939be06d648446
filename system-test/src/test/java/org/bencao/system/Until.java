package org.bencao.system;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Looks again and again until something is there, and fails when the time is up. */
public final class Until {

  private static final long PAUSE = Duration.ofMillis(100).toNanos();

  private Until() {}

  static <T> T found(String what, Duration limit, Callable<Optional<T>> look) {
    long end = System.nanoTime() + limit.toNanos();
    while (true) {
      var seen = now(look);
      if (seen.isPresent()) {
        return seen.get();
      }
      if (System.nanoTime() > end) {
        throw new AssertionError("not within " + limit.toSeconds() + " s: " + what);
      }
      LockSupport.parkNanos(PAUSE);
    }
  }

  public static void holds(String what, Duration limit, Callable<Boolean> look) {
    found(what, limit, () -> look.call() ? Optional.of(true) : Optional.empty());
  }

  private static <T> T now(Callable<T> look) {
    try {
      return look.call();
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
