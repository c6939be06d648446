package org.bencao.system;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The clock of the portal and its partners is wrong by hours, and is put right, while they work. By
 * days it would not be let pass: documents from another day and prices not yet valid are refused.
 */
@Tag("fault")
@Tag("long")
class ClockFaultIT {

  private static final long SEED = Long.getLong("bencao.seed", System.nanoTime());

  @Test
  @DisplayName("rel:F12 a clock that jumps to and fro loses nothing, and no document waits for it")
  void jumps() {
    Ordeal.withClock("clock", Ports.WRONG_CLOCK, SEED)
        .after(
            List.of(
                SetClock.jumps(Duration.ofHours(5)),
                SetClock.jumps(Duration.ofHours(3)),
                SetClock.jumps(Duration.ofHours(6)),
                SetClock.jumps(Duration.ZERO)))
        .isSound();
  }
}
