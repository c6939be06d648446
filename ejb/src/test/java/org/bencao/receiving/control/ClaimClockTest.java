package org.bencao.receiving.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimClockTest {

  @ParameterizedTest(name = "{0} in {2}: due {1}")
  @DisplayName("STO-06: two business days, at the same hour where the goods are")
  @CsvSource({
    // Monday to Sunday of one week
    "2026-11-23T10:00, 2026-11-25T10:00, Asia/Shanghai",
    "2026-11-24T10:00, 2026-11-26T10:00, Asia/Shanghai",
    "2026-11-25T10:00, 2026-11-27T10:00, Asia/Shanghai",
    "2026-11-26T10:00, 2026-11-30T10:00, Asia/Shanghai",
    "2026-11-27T10:00, 2026-12-01T10:00, Asia/Shanghai",
    "2026-11-28T10:00, 2026-12-01T10:00, Asia/Shanghai",
    "2026-11-29T10:00, 2026-12-01T10:00, Asia/Shanghai",
    // Friday evening there is Saturday in UTC
    "2026-11-27T20:00, 2026-12-01T20:00, America/Los_Angeles",
    // clocks go back on the Sunday between
    "2026-10-30T10:00, 2026-11-03T10:00, America/New_York",
  })
  void skipsTheWeekend(LocalDateTime opened, LocalDateTime due, String zone) {
    var there = ZoneId.of(zone);

    assertThat(ClaimClock.due(opened.atZone(there).toInstant(), there))
        .isEqualTo(due.atZone(there).toInstant());
  }
}
