package org.bencao.bench;

import java.util.Locale;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * How a time grows with a number: the exponent of a power law, fitted to all measurements by least
 * squares of their logarithms.
 */
final class Slope {

  private final SimpleRegression logarithms = new SimpleRegression();

  /**
   * One measurement.
   *
   * @param number of things that are there, above zero
   * @param time in any unit, above zero
   */
  void add(double number, double time) {
    if (!(number > 0 && time > 0)) {
      throw new IllegalArgumentException("nothing was measured: " + time + " at " + number);
    }
    logarithms.addData(Math.log(number), Math.log(time));
  }

  double exponent() {
    return logarithms.getSlope();
  }

  /** So far to both sides lies the true exponent with 95 %. */
  double margin() {
    return logarithms.getSlopeConfidenceInterval();
  }

  @Override
  public String toString() {
    if (Double.isNaN(exponent())) {
      return "no slope of one size";
    }
    return String.format(
        Locale.ROOT,
        "slope %.3f [%.3f %.3f]",
        exponent(),
        exponent() - margin(),
        exponent() + margin());
  }
}
