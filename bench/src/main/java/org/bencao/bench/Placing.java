package org.bencao.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bencao.exchange.control.WebhookWork;
import org.bencao.ordering.boundary.PlaceOrderResult;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.testing.TestContainer;
import org.bencao.testing.TestDatabase;

/** Orders through the product's boundary in this process, and what they cost. */
final class Placing implements AutoCloseable {

  private static final int ROW = 20;

  private final TestContainer container;
  private final TestDatabase database;
  private final Trade trade;
  private final PlaceOrderService service;
  private Counters counted = Counters.none();
  private final List<Double> turns = new ArrayList<>();
  private long orders;

  private Placing(TestContainer container, TestDatabase database, Trade trade) {
    // as the server's timer does: whether any company listens to events
    container.get(WebhookWork.class).look();
    this.container = container;
    this.database = database;
    this.trade = trade;
    this.service = container.get(PlaceOrderService.class);
  }

  /** With a trade of its own. */
  static Placing open(TestDatabase database) throws Exception {
    var container = new TestContainer(database);
    return new Placing(container, database, Trade.open(container, database));
  }

  /** The same trade by beans of which some are replaced. */
  Placing with(Class<?>... instead) {
    return new Placing(new TestContainer(database, instead), database, trade);
  }

  /** Orders a second by as many clients as the goals ask for. */
  double perSecond(Duration time) throws Exception {
    var before = counters();
    var work = Clients.work(time, Collections.nCopies(Clients.COUNT, this::place));
    counted = counted.plus(counters().since(before)).plus(allocated(work));
    orders += work.done();
    return work.perSecond();
  }

  /** One order after the other, on the average of some. */
  double millis() throws Exception {
    long start = System.nanoTime();
    for (int at = 0; at < ROW; at++) {
      place();
    }
    double millis = (System.nanoTime() - start) / 1e6 / ROW;
    turns.add(millis);
    return millis;
  }

  /** Of so many calls of {@link #millis()}. */
  Samples lastTurns(int count) {
    return Samples.of(turns.subList(turns.size() - count, turns.size()));
  }

  Trade trade() {
    return trade;
  }

  /** Any boundary in the same process. */
  <T> T boundary(Class<T> type) {
    return container.get(type);
  }

  private boolean place() {
    var buyer = trade.someBuyer();
    var result = service.place(buyer.caller(), trade.order(buyer));
    if (!(result instanceof PlaceOrderResult.Placed)) {
      throw new IllegalStateException("refused: " + result);
    }
    return true;
  }

  private Counters counters() throws Exception {
    return Counters.of(database)
        .with("statements", container.sessions().getStatistics().getPrepareStatementCount());
  }

  private static Counters allocated(Work work) {
    return Counters.none().with("KiB allocated", work.allocated() / 1024);
  }

  /** What was counted so far is forgotten. */
  void countAnew() {
    counted = Counters.none();
    orders = 0;
  }

  /** What one order took on the average, since then. */
  String eachOrder() {
    return counted.each("an order", orders);
  }

  @Override
  public void close() {
    container.close();
  }
}
