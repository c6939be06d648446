package org.bencao.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import org.bencao.common.Tsid;
import org.bencao.testing.TestDatabase;

/** Fills a trade with earlier orders, two lines each, a day's worth at a time; nobody answers. */
final class OrderLoad implements AutoCloseable {

  private static final int BATCH = 2_000;
  private static final int LINES = 2;

  /** Far below the keys that are made from today's clock. */
  private static final long FIRST_KEY = 1_000_000_000L;

  private static final Instant FIRST_DAY = Instant.parse("2023-11-14T22:13:20Z");

  private final Connection connection;
  private final Trade trade;
  private final PreparedStatement order;
  private final PreparedStatement line;
  private long written;

  OrderLoad(TestDatabase database, Trade trade) throws SQLException {
    this.trade = trade;
    connection = database.connect();
    connection.setAutoCommit(false);
    order =
        connection.prepareStatement(
            "insert into ordering_purchase_order (id, number, buyer_company_id, seller_company_id,"
                + " site_id, currency, net_total, line_count, state, placed_at, placed_by,"
                + " send_verdict, answer_due_at, version) values (?, ?, ?, ?, ?, 'CNY', 39.2, 2,"
                + " 'PLACED', ?, 'Lin Wei', 'NONE', null, 0)");
    line =
        connection.prepareStatement(
            "insert into ordering_line (order_id, line_no, buyer_company_id, seller_company_id,"
                + " offer_id, item_id, item_code, gtin, seller_item, name_en, name_zh, unit,"
                + " unit_price, price_kind, net, ordered, cancelled, confirmed, back_ordered,"
                + " rejected, offered, substituted) values (?, ?, ?, ?, ?, 1, 'B000000001',"
                + " '09520000000001', 'S1', 'Ibuprofen Testamol tablets', '布洛芬片', 'XPK', 9.8,"
                + " 'LIST', 19.6, 2, 0, 0, 0, 0, 0, 0)");
  }

  /** Until there are so many of them. */
  void fillTo(long orders) throws SQLException {
    while (written < orders) {
      for (long end = Math.min(orders, written + BATCH); written < end; written++) {
        add(FIRST_KEY + written);
      }
      order.executeBatch();
      line.executeBatch();
      connection.commit();
    }
  }

  /** All of them are older than this key. */
  String end() {
    return Tsid.text(FIRST_KEY + written);
  }

  private void add(long id) throws SQLException {
    var buyer = trade.buyers().get((int) (id % Trade.BUYERS));
    var day = Timestamp.from(FIRST_DAY.plusSeconds(written));
    set(order, id, "OLD-" + id, buyer.companyId(), trade.seller(), buyer.siteId(), day);
    var offers = trade.assortment().some();
    for (int at = 0; at < LINES; at++) {
      set(line, id, at + 1, buyer.companyId(), trade.seller(), offers[at]);
    }
  }

  private static void set(PreparedStatement statement, Object... values) throws SQLException {
    for (int at = 0; at < values.length; at++) {
      statement.setObject(at + 1, values[at]);
    }
    statement.addBatch();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
