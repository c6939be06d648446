package org.bencao.bench;

import java.util.Locale;

/** What a ratio should be, and from which side it may differ. */
record Target(double value, String side) {

  static Target atLeast(double value) {
    return new Target(value, "at least");
  }

  static Target atMost(double value) {
    return new Target(value, "at most");
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.2f %s", value, side);
  }
}
