package org.bencao.web.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A9 the number in the rail is of the site that is shown, and of now")
class WaitedTest {

  private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

  private final Waited waited = new Waited(7, 3, NOW);

  @Test
  void holdsForSomeSeconds() {
    assertThat(waited.holds(7, NOW)).isTrue();
    assertThat(waited.holds(7, NOW.plus(Waited.LASTS).minusMillis(1))).isTrue();
    assertThat(waited.holds(7, NOW.plus(Waited.LASTS))).isFalse();
  }

  @Test
  void doesNotHoldAtAnotherSiteOrWhenTheClockWasSetBack() {
    assertThat(waited.holds(8, NOW)).isFalse();
    assertThat(waited.holds(7, NOW.minusMillis(1))).isFalse();
  }
}
