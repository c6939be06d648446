package org.bencao.system;

import java.time.Duration;

/**
 * How badly a {@link Proxy} passes on what the far side answers.
 *
 * @param delay before each piece of an answer
 * @param holds nothing arrives any more, in either direction, and nobody hangs up
 * @param breaksAfter bytes of an answer that arrive before the connection is reset
 */
record Weather(Duration delay, boolean holds, int breaksAfter) {

  static Weather clear() {
    return new Weather(Duration.ZERO, false, Integer.MAX_VALUE);
  }

  static Weather slow(Duration delay) {
    return new Weather(delay, false, Integer.MAX_VALUE);
  }

  static Weather blackHole() {
    return new Weather(Duration.ZERO, true, Integer.MAX_VALUE);
  }

  /** The question arrives, the answer breaks off after so many bytes. */
  static Weather breaking(int bytes) {
    return new Weather(Duration.ZERO, false, bytes);
  }
}
