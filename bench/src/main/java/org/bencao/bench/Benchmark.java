package org.bencao.bench;

import java.io.IOException;
import java.sql.SQLException;

/** The product and its raw limit, ready to be measured turn by turn. */
interface Benchmark extends AutoCloseable {

  /** The range of so many holds the true median with 98 %; of five it would be 94 %. */
  int USUAL = 7;

  /** With 97 %, where a turn takes long. */
  int FEW = 6;

  /** Turns in a row without a faster one after which both sides are compiled. */
  int WARM_UP = 5;

  /** Turns after which it has to do, warm or not. */
  int PATIENCE = 30;

  Subject subject() throws Exception;

  /** Pairs of a run. */
  default int turns() {
    return USUAL;
  }

  /** One turn of the product, in the subject's unit. */
  double product() throws Exception;

  /** One turn of the limit, in the same unit. */
  double limit() throws Exception;

  /** Until neither side gets faster by itself. */
  default void warmUp() throws Exception {
    var warmth = new Warmth(subject().target(), WARM_UP);
    for (int turn = 0; turn < PATIENCE && !warmth.isReached(); turn++) {
      warmth.turn(product(), limit());
    }
  }

  /** What else was counted, for the end of the line; may be empty. */
  default String remarks() {
    return "";
  }

  @Override
  void close() throws SQLException, IOException;
}
