package org.bencao.receiving.boundary;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What arrives of an order in two deliveries, and what has to be there before. */
enum Arrival {
  ANSWER,
  DESPATCH_A,
  COUNT_A(DESPATCH_A),
  CLOSE_A(COUNT_A),
  DESPATCH_B,
  COUNT_B(DESPATCH_B),
  CLOSE_B(COUNT_B);

  private final Set<Arrival> before;

  Arrival(Arrival... before) {
    this.before = Set.of(before);
  }

  /** Every order in which all of them can arrive. */
  static List<List<Arrival>> orders() {
    return following(List.of()).toList();
  }

  private static Stream<List<Arrival>> following(List<Arrival> arrived) {
    if (arrived.size() == values().length) {
      return Stream.of(arrived);
    }
    return Stream.of(values())
        .filter(next -> !arrived.contains(next) && arrived.containsAll(next.before))
        .flatMap(next -> following(Stream.concat(arrived.stream(), Stream.of(next)).toList()));
  }
}
