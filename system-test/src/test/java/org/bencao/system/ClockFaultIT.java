package org.bencao.system;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The portal's clock is wrong, and is put right, while it works: three days ahead and back again;
 * not before the prices and licences of the demo, for then it refuses, as it should.
 */
@Tag("fault")
@Tag("long")
class ClockFaultIT {

  private static final long SEED = Long.getLong("bencao.seed", System.nanoTime());

  @Test
  @DisplayName("rel:F12 a clock that jumps to and fro loses nothing, and no document waits for it")
  void jumps() {
    Ordeal.onH2("clock", Ports.WRONG_CLOCK, SEED)
        .after(
            List.of(
                SetClock.jumps(Duration.ofDays(3)),
                SetClock.jumps(Duration.ofHours(-2)),
                SetClock.jumps(Duration.ofDays(3)),
                SetClock.jumps(Duration.ZERO)))
        .isSound();
  }
}
