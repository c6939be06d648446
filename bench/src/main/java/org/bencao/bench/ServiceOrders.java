package org.bencao.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;

/**
 * perf:P1: orders a second through the boundary of the product, with CDI, JPA, outbox and audit,
 * beside the raw order transaction with as many connections.
 */
final class ServiceOrders implements Benchmark {

  private static final Duration TURN = Duration.ofSeconds(2);

  private final String name;
  private final BenchDatabase database;
  private final Placing placing;
  private final RawOrders raw;

  private ServiceOrders(String name, BenchDatabase database, RawOrders raw) throws Exception {
    this.name = name;
    this.database = database;
    this.placing = Placing.open(database.database());
    this.raw = raw;
  }

  /** On the database that figures are usually taken on. */
  static ServiceOrders usual() throws Exception {
    return new ServiceOrders("P1", BenchDatabase.usual(), RawOrders.open(BenchDatabase.usual()));
  }

  static ServiceOrders h2() throws Exception {
    return new ServiceOrders("P1/H2", BenchDatabase.h2(), RawOrders.open(BenchDatabase.h2()));
  }

  @Override
  public Subject subject() {
    return new Subject(
        name,
        Target.atLeast(0.8),
        "orders/s",
        "D1",
        "service layer on %s, %d clients".formatted(database.name(), Clients.COUNT));
  }

  @Override
  public void warmUp() throws Exception {
    Benchmark.super.warmUp();
    placing.countAnew();
  }

  @Override
  public double product() throws Exception {
    return placing.perSecond(TURN);
  }

  @Override
  public double limit() throws Exception {
    return raw.perSecond(TURN);
  }

  @Override
  public String remarks() {
    return placing.eachOrder();
  }

  @Override
  public void close() throws SQLException, IOException {
    placing.close();
    raw.close();
    database.close();
  }
}
