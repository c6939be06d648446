package org.bencao.bench;

/** One turn of the product and, right behind it, one of its raw limit. */
record Pair(double product, double limit) {

  Pair {
    if (!(product > 0 && limit > 0)) {
      throw new IllegalArgumentException("nothing was measured: " + product + " / " + limit);
    }
  }

  double ratio() {
    return product / limit;
  }
}
