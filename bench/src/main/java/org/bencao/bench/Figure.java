package org.bencao.bench;

import java.util.Collection;
import java.util.Locale;

/** One line of the outcome: the ratio's median, the interval that holds it, the goal. */
record Figure(String name, Target target, Samples ratios, String text) {

  static Figure of(Subject subject, Collection<Pair> pairs, String remarks) {
    var text =
        String.format(
            Locale.ROOT,
            "%s: product %s, %s %s %s, %d pairs%s",
            subject.conditions(),
            amount(Samples.of(pairs, Pair::product).median()),
            subject.limit(),
            amount(Samples.of(pairs, Pair::limit).median()),
            subject.unit(),
            pairs.size(),
            remarks.isEmpty() ? "" : "; " + remarks);
    return new Figure(subject.name(), subject.target(), Samples.of(pairs, Pair::ratio), text);
  }

  @Override
  public String toString() {
    var interval = ratios.interval();
    return String.format(
        Locale.ROOT,
        "%s %.2f [%.2f %.2f] target %s  %s",
        name,
        ratios.median(),
        interval[0],
        interval[1],
        target,
        text);
  }

  /** Three figures that count, whatever the size. */
  private static String amount(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f", value);
  }
}
