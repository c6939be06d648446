package org.bencao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/** Orders a second through the boundary, beside the same one with beans that do nothing. */
abstract class OnAndOff implements Benchmark {

  private static final Duration TURN = Duration.ofSeconds(2);

  private final BenchDatabase database = BenchDatabase.usual();
  private final Placing on;
  private final Placing off;

  /** With these beans instead. */
  OnAndOff(Class<?>... instead) throws Exception {
    on = Placing.open(database.database());
    off = on.with(instead);
  }

  final Placing on() {
    return on;
  }

  /** Where, and by how many. */
  final String place() {
    return "service layer on %s, %d clients".formatted(database.name(), Clients.COUNT);
  }

  @Override
  public void warmUp() throws Exception {
    Benchmark.super.warmUp();
    on.countAnew();
    off.countAnew();
  }

  @Override
  public double product() throws Exception {
    return on.perSecond(TURN);
  }

  @Override
  public double limit() throws Exception {
    return off.perSecond(TURN);
  }

  @Override
  public String remarks() {
    return on.eachOrder() + "; without, " + off.eachOrder();
  }

  @Override
  public void close() throws SQLException, IOException {
    on.close();
    off.close();
    database.close();
  }
}
