package org.bencao.bench;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.bencao.testing.TestDatabase;

/**
 * One order of ten lines: statements, commits and milliseconds of the product beside the same rows
 * written by hand in JDBC, in one run, turn by turn.
 */
final class OneOrder {

  private static final int WARM_UP = 300;
  private static final int MEASURED = 500;
  private static final int LINES = 10;

  private OneOrder() {}

  static void run() throws SQLException {
    measure(TestDatabase.h2());
    if (System.getenv("BENCAO_MYSQL_URL") != null) {
      measure(TestDatabase.mysql());
    }
  }

  private static void measure(TestDatabase database) throws SQLException {
    try (var container = new TestContainer(database);
        var raw = new RawOrder(database, LINES)) {
      var placing = new Placing(container);
      long statements = container.statementsOf(placing::place);
      var product = new ArrayList<Double>();
      var byHand = new ArrayList<Double>();
      for (int at = 0; at < WARM_UP + MEASURED; at++) {
        double one = millis(placing::place);
        double other = millis(raw::write);
        if (at >= WARM_UP) {
          product.add(one);
          byHand.add(other);
        }
      }
      System.out.printf(
          Locale.ROOT,
          "one order of %d lines on %s: product %d statements, 1 commit, %s ms; raw JDBC %d"
              + " statements, 1 commit, %s ms; ratio of medians %.2f (n=%d)%n",
          LINES,
          database.name(),
          statements,
          figures(product),
          raw.statements(),
          figures(byHand),
          median(product) / median(byHand),
          MEASURED);
    }
  }

  private static double millis(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e6;
  }

  private static String figures(List<Double> samples) {
    var sorted = sorted(samples);
    return String.format(
        Locale.ROOT,
        "%.2f [%.2f %.2f]",
        median(samples),
        sorted[sorted.length / 20],
        sorted[sorted.length * 19 / 20]);
  }

  private static double median(List<Double> samples) {
    var sorted = sorted(samples);
    return sorted[sorted.length / 2];
  }

  private static double[] sorted(List<Double> samples) {
    var sorted = samples.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted;
  }

  /** Places orders of one pharmacy with one wholesaler. */
  private static final class Placing {

    private final PlaceOrderService service;
    private final Market.Buyer buyer;
    private final List<PlaceOrder.Line> lines = new ArrayList<>();
    private final long seller;
    private int number;

    Placing(TestContainer container) {
      var market = new Market(container);
      service = container.get(PlaceOrderService.class);
      buyer = market.pharmacy();
      seller = market.wholesaler();
      for (int at = 0; at < LINES; at++) {
        var medicine = market.medicine(seller, 1_000_000, "9.80");
        lines.add(new PlaceOrder.Line(medicine.offerId(), BigDecimal.valueOf(2)));
      }
    }

    void place() {
      var command =
          new PlaceOrder("bench" + number++, buyer.siteId(), seller, Optional.empty(), lines);
      if (!(service.place(buyer.caller(), command) instanceof PlaceOrderResult.Placed)) {
        throw new IllegalStateException("the order was refused");
      }
    }
  }
}
