package org.bencao.bench;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.testing.Market;
import org.bencao.testing.TestContainer;
import org.bencao.testing.TestDatabase;

/** Pharmacies that buy from one wholesaler, made through the boundaries; it never answers. */
record Trade(List<Market.Buyer> buyers, long seller, Assortment assortment) {

  static final int BUYERS = 64;

  private static final BigDecimal PACKS = BigDecimal.valueOf(2);
  private static final AtomicLong KEYS = new AtomicLong();

  static Trade open(TestContainer container, TestDatabase database) throws SQLException {
    var market = new Market(container);
    long seller = market.wholesaler();
    var buyers = IntStream.range(0, BUYERS).mapToObj(at -> market.pharmacy()).toList();
    silence(database);
    return new Trade(buyers, seller, Assortment.write(database, seller));
  }

  /** Nobody waits for acknowledgements and answers, so that nothing is sent twice or overdue. */
  private static void silence(TestDatabase database) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute("update partner_profile set ack_seconds = 0, answer_seconds = 1000000");
    }
  }

  Market.Buyer someBuyer() {
    return buyers.get(ThreadLocalRandom.current().nextInt(BUYERS));
  }

  /** Ten lines under a key of its own. */
  PlaceOrder order(Market.Buyer buyer) {
    var lines =
        Arrays.stream(assortment.some())
            .mapToObj(offer -> new PlaceOrder.Line(offer, PACKS))
            .toList();
    var key = "bench-" + KEYS.incrementAndGet();
    return new PlaceOrder(key, buyer.siteId(), seller, Optional.empty(), lines);
  }
}
