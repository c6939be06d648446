package org.bencao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SamplesTest {

  private static final double EXACT = 1e-12;

  @Test
  void theMedianOfAnOddNumberIsTheOneInTheMiddle() {
    assertThat(Samples.of(List.of(9.0, 1.0, 4.0)).median()).isEqualTo(4);
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
    assertThat(Samples.of(List.of(9.0, 1.0, 4.0, 5.0)).median()).isCloseTo(4.5, within(EXACT));
  }

  @Test
  void aShareIsTheFirstValueThatSoManyDoNotReach() {
    var samples = Samples.of(upTo(100));

    assertThat(samples.at(0.99)).isEqualTo(100);
    assertThat(samples.at(0.5)).isEqualTo(51);
    assertThat(samples.at(1)).isEqualTo(100);
  }

  @Test
  void theIntervalOfFewSamplesIsTheirRange() {
    assertThat(Samples.of(upTo(5)).interval()).containsExactly(1, 5);
    assertThat(Samples.of(upTo(7)).interval()).containsExactly(1, 7);
  }

  /** Tables of the sign test: of nine the second and eighth, of twenty the sixth and fifteenth. */
  @Test
  void theIntervalOfManySamplesLeavesTheOutermostAway() {
    assertThat(Samples.of(upTo(9)).interval()).containsExactly(2, 8);
    assertThat(Samples.of(upTo(20)).interval()).containsExactly(6, 15);
  }

  @Test
  void theIntervalHoldsTheTrueMedianNineteenTimesOfTwenty() {
    var random = new Random(7);
    int held = 0;

    for (int run = 0; run < 2_000; run++) {
      var drawn = new ArrayList<Double>();
      for (int at = 0; at < 7; at++) {
        drawn.add(Math.exp(random.nextGaussian()));
      }
      var interval = Samples.of(drawn).interval();
      held += interval[0] <= 1 && 1 <= interval[1] ? 1 : 0;
    }

    assertThat(held).isGreaterThan(1_900);
  }

  private static List<Double> upTo(int last) {
    var values = new ArrayList<Double>();
    for (int value = last; value >= 1; value--) {
      values.add((double) value);
    }
    return values;
  }
}
