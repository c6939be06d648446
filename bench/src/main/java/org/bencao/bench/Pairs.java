package org.bencao.bench;

import java.util.ArrayList;

/** Measures product and limit in turn, so that what disturbs the machine disturbs both. */
final class Pairs {

  private Pairs() {}

  static Figure measure(Benchmark benchmark) throws Exception {
    benchmark.warmUp();
    var pairs = new ArrayList<Pair>();
    while (pairs.size() < benchmark.turns()) {
      pairs.add(new Pair(benchmark.product(), benchmark.limit()));
    }
    return Figure.of(benchmark.subject(), pairs, benchmark.remarks());
  }
}
