package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class TsidTest {

  @Test
  void writesAndReadsEveryIdentifier() {
    for (long id : new long[] {0, 1, 31, 32, Long.MAX_VALUE, -1, 0x0123_4567_89AB_CDEFL}) {
      assertThat(Tsid.parse(Tsid.text(id))).isEqualTo(id);
      assertThat(Tsid.text(id)).hasSize(13);
    }
  }

  @Test
  void readsWhatPeopleType() {
    assertThat(Tsid.parse("000000000000i")).isEqualTo(1);
    assertThat(Tsid.parse("00000000000o1")).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNoIdentifier() {
    for (var text :
        new String[] {null, "", "1", "00000000000000", "000000000000U", "G000000000000"}) {
      assertThatThrownBy(() -> Tsid.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void neverRepeatsNorFallsWhenTheClockStepsBack() {
    var identifiers = new TimeOrderedIdentifiers();
    var now = Instant.parse("2026-11-24T08:00:00Z");
    var seen = new HashSet<Long>();
    long last = 0;
    for (int step = 0; step < 20_000; step++) {
      var moment = step < 10_000 ? now : now.minus(Duration.ofHours(2));
      identifiers.clock = Clock.fixed(moment, ZoneOffset.UTC);
      long next = identifiers.next();
      assertThat(seen.add(next)).isTrue();
      assertThat(next).isGreaterThan(last);
      last = next;
    }
  }
}
