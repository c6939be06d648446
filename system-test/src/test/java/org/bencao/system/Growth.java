package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How a server changed between its first orders, when its pools are young, and the rest after its
 * work.
 */
record Growth(Footprint first, Footprint last) {

  private static final long MEBIBYTE = 1L << 20;

  /** Pools that had not reached their size with the first orders. */
  private static final int THREADS = 60;

  /** Statements and classes that it came to know, and what the simulated wholesalers remember. */
  private static final long MEBIBYTES = 96;

  /** Whether what it took for its work was given back. */
  void isOver() {
    assertThat(last.threads() - first.threads()).as("I14 %s", this).isLessThanOrEqualTo(THREADS);
    assertThat((last.heap() - first.heap()) / MEBIBYTE)
        .as("I14 %s", this)
        .isLessThanOrEqualTo(MEBIBYTES);
  }

  @Override
  public String toString() {
    return "threads %d then %d, heap %d then %d MiB"
        .formatted(
            first.threads(), last.threads(), first.heap() / MEBIBYTE, last.heap() / MEBIBYTE);
  }
}
