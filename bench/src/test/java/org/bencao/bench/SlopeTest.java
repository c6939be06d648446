package org.bencao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SlopeTest {

  private static final double EXACT = 1e-9;

  @Test
  void aTimeThatDoesNotGrowHasTheExponentNought() {
    var slope = fitted(0, 0);

    assertThat(slope.exponent()).isCloseTo(0, within(EXACT));
    assertThat(slope.margin()).isCloseTo(0, within(EXACT));
  }

  @Test
  void aTimeThatGrowsWithTheRootHasTheExponentOneHalf() {
    assertThat(fitted(0.5, 0).exponent()).isCloseTo(0.5, within(EXACT));
  }

  @Test
  void theIntervalOfANoisyTimeHoldsItsExponent() {
    var slope = fitted(0.3, 0.2);

    assertThat(slope.margin()).isBetween(0.001, 0.1);
    assertThat(slope.exponent()).isCloseTo(0.3, within(2 * slope.margin()));
    assertThat(slope.toString()).matches("slope 0\\.\\d{3} \\[0\\.\\d{3} 0\\.\\d{3}]");
  }

  @Test
  void nothingMeasuredIsNoMeasurement() {
    var slope = new Slope();

    assertThatThrownBy(() -> slope.add(10, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  /** Thirty measurements at each of three sizes. */
  private static Slope fitted(double exponent, double noise) {
    var slope = new Slope();
    var random = new Random(3);
    for (double size : new double[] {1e3, 1e4, 1e5}) {
      for (int at = 0; at < 30; at++) {
        slope.add(size, Math.pow(size, exponent) * Math.exp(noise * random.nextGaussian()));
      }
    }
    return slope;
  }
}
