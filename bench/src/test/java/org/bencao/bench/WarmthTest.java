package org.bencao.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A benchmark is warm when neither side has got faster for some turns")
class WarmthTest {

  @Test
  void notAsLongAsTheProductGetsFaster() {
    assertThat(turnsUntilWarm(Target.atLeast(0.8), 100, 200, 300, 400, 401, 399, 402)).isEqualTo(7);
  }

  @Test
  void timesGetFasterByFalling() {
    assertThat(turnsUntilWarm(Target.atMost(3), 40, 20, 10, 10, 11, 10)).isEqualTo(6);
  }

  @Test
  void norAsLongAsTheLimitDoes() {
    var warmth = new Warmth(Target.atLeast(0.8), 2);
    DoubleStream.of(1_000, 1_100, 1_210, 1_212).forEach(limit -> warmth.turn(300, limit));

    assertThat(warmth.isReached()).isFalse();
    warmth.turn(300, 1_200);
    assertThat(warmth.isReached()).isTrue();
  }

  private static int turnsUntilWarm(Target target, double... product) {
    var warmth = new Warmth(target, 3);
    int turns = 0;
    while (!warmth.isReached()) {
      warmth.turn(product[turns++], 1_000);
    }
    return turns;
  }
}
