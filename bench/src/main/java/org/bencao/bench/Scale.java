package org.bencao.bench;

import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.LongStream;
import org.bencao.ordering.boundary.OrderFilter;
import org.bencao.ordering.boundary.OrderService;

/**
 * How times grow with what is there already: orders placed and the first page of the list over
 * earlier orders, the relay in front of a backlog and behind a history. One line a size, then the
 * exponent with its interval.
 */
final class Scale {

  private static final int TURNS = 15;
  private static final int PAGES = 40;
  private static final int ROWS = 50;
  private static final long LEAST_ORDERS = 10_000;
  private static final long LEAST_BACKLOG = 1_000;
  private static final int WARM_UP = 3;

  private Scale() {}

  /**
   * Runs all.
   *
   * @param orders the most earlier orders, a power of ten from 10,000
   * @param backlog the most obligations, a power of ten from 1,000
   */
  static void run(long orders, long backlog) throws Exception {
    orders(orders);
    backlog(backlog, true);
    backlog(backlog, false);
  }

  private static void orders(long most) throws Exception {
    var placing = new Slope();
    var listing = new Slope();
    try (var database = BenchDatabase.usual();
        var orders = Placing.open(database.database());
        var load = new OrderLoad(database.database(), orders.trade())) {
      load.fillTo(LEAST_ORDERS);
      warmUp(orders, load);
      for (long size : sizes(LEAST_ORDERS, most)) {
        load.fillTo(size);
        for (int turn = 0; turn < TURNS; turn++) {
          placing.add(size, orders.millis());
        }
        var pages = pages(orders, load);
        pages.forEach(millis -> listing.add(size, millis));
        say(
            "%,d orders on %s: one placed in %s, first page %s",
            size, database.name(), orders.lastTurns(TURNS), Samples.of(pages));
      }
    }
    say("scale orders: placing %s goal 0 ± 0.03", placing);
    say("scale orders: first page %s goal 0 ± 0.03", listing);
  }

  private static void warmUp(Placing orders, OrderLoad load) throws Exception {
    for (int turn = 0; turn < WARM_UP; turn++) {
      orders.millis();
      pages(orders, load);
    }
  }

  /** Milliseconds of the newest fifty orders of one company, without those of this run. */
  private static ArrayList<Double> pages(Placing orders, OrderLoad load) {
    var list = orders.boundary(OrderService.class);
    var buyer = orders.trade().buyers().get(0).caller();
    var newest = new OrderFilter(Optional.of(load.end()), Optional.empty(), ROWS);
    var took = new ArrayList<Double>();
    for (int at = 0; at < PAGES; at++) {
      long start = System.nanoTime();
      int rows = list.list(buyer, newest).rows().size();
      took.add((System.nanoTime() - start) / 1e6);
      if (rows < ROWS) {
        throw new IllegalStateException("a page of " + rows + " rows");
      }
    }
    return took;
  }

  private static void backlog(long most, boolean waiting) throws Exception {
    var relay = new Slope();
    try (var backlog = new Backlog()) {
      backlog.addWaiting(LEAST_BACKLOG);
      for (int turn = 0; turn < WARM_UP * TURNS; turn++) {
        backlog.millis();
      }
      long there = waiting ? LEAST_BACKLOG : 0;
      for (long size : sizes(LEAST_BACKLOG, most)) {
        if (waiting) {
          backlog.addWaiting(size - there);
        } else {
          backlog.addDone(size - there);
        }
        there = size;
        var took = new ArrayList<Double>();
        for (int turn = 0; turn < TURNS; turn++) {
          took.add(backlog.millis());
        }
        took.forEach(millis -> relay.add(size, millis));
        say(
            "%,d obligations %s on %s: one relayed in %s",
            size, name(waiting), backlog.databaseName(), Samples.of(took));
      }
    }
    say("scale backlog: relay, %s, %s goal 0 ± 0.05", name(waiting), relay);
  }

  private static String name(boolean waiting) {
    return waiting ? "waiting" : "done";
  }

  private static long[] sizes(long least, long most) {
    return LongStream.iterate(least, size -> size <= most, size -> size * 10).toArray();
  }

  private static void say(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
