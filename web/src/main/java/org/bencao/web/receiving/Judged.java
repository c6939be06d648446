package org.bencao.web.receiving;

import java.util.Optional;

/**
 * What a page of goods-in says now.
 *
 * @param panel the chosen line with its fields; none while nothing is about to be booked
 * @param position the line that is marked
 */
record Judged(Verdict verdict, Optional<Panel> panel, Optional<Integer> position) {

  static Judged of(Verdict verdict) {
    return new Judged(verdict, Optional.empty(), Optional.empty());
  }

  static Judged at(Optional<Integer> position, Verdict verdict) {
    return new Judged(verdict, Optional.empty(), position);
  }

  Judged saying(Verdict other) {
    return new Judged(other, panel, position);
  }
}
