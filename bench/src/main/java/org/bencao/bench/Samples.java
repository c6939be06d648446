package org.bencao.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Measured values, sorted. */
record Samples(double[] sorted) {

  static Samples of(Collection<Double> values) {
    return of(values, value -> value);
  }

  static <T> Samples of(Collection<T> things, ToDoubleFunction<T> measure) {
    return new Samples(things.stream().mapToDouble(measure).sorted().toArray());
  }

  double median() {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }

  double at(double share) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  }

  /**
   * An interval that holds the true median with at least 95 %, by the binomial order statistics;
   * from fewer than six samples the whole range.
   */
  double[] interval() {
    int n = sorted.length;
    int outside = -1;
    double tail = 0;
    double one = Math.pow(0.5, n);
    for (int k = 0; k < n / 2; k++) {
      tail += one;
      if (tail > 0.025) {
        break;
      }
      outside = k;
      one = one * (n - k) / (k + 1);
    }
    int low = Math.max(outside, 0);
    return new double[] {sorted[low], sorted[n - 1 - low]};
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "p50 %.2f ms, p95 %.2f ms (n=%d)", median(), at(0.95), sorted.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Samples samples && Arrays.equals(sorted, samples.sorted);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sorted);
  }
}
