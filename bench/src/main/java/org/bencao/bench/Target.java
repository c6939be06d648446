package org.bencao.bench;

import java.util.Locale;

/** What a ratio should be, and from which side it may differ. */
record Target(double value, String side) {

  private static final String LEAST = "at least";

  static Target atLeast(double value) {
    return new Target(value, LEAST);
  }

  static Target atMost(double value) {
    return new Target(value, "at most");
  }

  /** The higher the better, whatever is measured. */
  double speed(double measured) {
    return side.equals(LEAST) ? measured : 1 / measured;
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f %s", value, side);
  }
}
