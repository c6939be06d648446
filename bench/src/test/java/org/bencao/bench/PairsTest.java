package org.bencao.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {

  private static final Subject SUBJECT =
      new Subject("P0", Target.atLeast(0.8), "orders/s", "by hand", "8 clients on paper");

  @Test
  void productAndLimitTakeTurnsBehindTheWarmUp() throws Exception {
    var benchmark = new Told(400, 1_000);

    Pairs.measure(benchmark);

    assertThat(benchmark.said).hasToString("w" + "pl".repeat(7));
  }

  @Test
  void theLineHoldsRatioIntervalAndGoal() throws Exception {
    assertThat(Pairs.measure(new Told(400, 1_000)))
        .hasToString(
            "P0 0.40 [0.40 0.40] target 0.80 at least"
                + "  8 clients on paper: product 400, by hand 1,000 orders/s, 7 pairs; on paper");
  }

  /** The ratio of the medians would be 1: what disturbs both sides of a pair must not count. */
  @Test
  void theRatioIsTakenInsideEachPair() {
    var pairs = List.of(new Pair(1, 2), new Pair(2, 4), new Pair(4, 1));

    var figure = Figure.of(SUBJECT, pairs, "");

    assertThat(figure.ratios().median()).isEqualTo(0.5);
  }

  @Test
  void aTurnThatMeasuredNothingIsNoFigure() {
    assertThatThrownBy(() -> new Pair(0, 5)).hasMessageContaining("nothing was measured");
    assertThatThrownBy(() -> new Pair(5, Double.NaN)).hasMessageContaining("nothing was measured");
  }

  private static final class Told implements Benchmark {

    private final StringBuilder said = new StringBuilder();
    private final double product;
    private final double limit;

    Told(double product, double limit) {
      this.product = product;
      this.limit = limit;
    }

    @Override
    public Subject subject() {
      return SUBJECT;
    }

    @Override
    public void warmUp() {
      said.append('w');
    }

    @Override
    public double product() {
      said.append('p');
      return product;
    }

    @Override
    public double limit() {
      said.append('l');
      return limit;
    }

    @Override
    public String remarks() {
      return "on paper";
    }

    @Override
    public void close() {}
  }
}
