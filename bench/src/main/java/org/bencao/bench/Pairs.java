package org.bencao.bench;

import java.util.ArrayList;
import java.util.Optional;

/** Measures product and limit in turn, so that what disturbs the machine disturbs both. */
final class Pairs {

  /** For a look whether all runs; what it prints is no figure. */
  private static final String FEWER = "BENCAO_BENCH_PAIRS";

  private Pairs() {}

  static Figure measure(Benchmark benchmark) throws Exception {
    benchmark.warmUp();
    var pairs = new ArrayList<Pair>();
    while (pairs.size() < wanted(benchmark)) {
      pairs.add(new Pair(benchmark.product(), benchmark.limit()));
    }
    return Figure.of(benchmark.subject(), pairs, benchmark.remarks());
  }

  private static int wanted(Benchmark benchmark) {
    return Optional.ofNullable(System.getenv(FEWER))
        .map(Integer::parseInt)
        .orElse(benchmark.turns());
  }
}
