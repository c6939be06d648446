package org.bencao.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.bencao.testing.TestDatabase;

/**
 * perf:D1 on one connection: one conditional update for the stock of ten lines, the order, its
 * lines in a batch, the outbox row, the audit row, one durable commit. It decides nothing and reads
 * nothing: the limit of every way to place an order.
 */
final class RawOrder implements Client, AutoCloseable {

  private final Connection connection;
  private final Assortment assortment;
  private final AtomicLong ids;
  private final PreparedStatement stock;
  private final PreparedStatement order;
  private final PreparedStatement line;
  private final PreparedStatement outbox;
  private final PreparedStatement audit;

  RawOrder(TestDatabase database, Assortment assortment, AtomicLong ids) throws SQLException {
    this.assortment = assortment;
    this.ids = ids;
    connection = database.connect();
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    var cases = " when ? then 2".repeat(Assortment.LINES);
    stock =
        connection.prepareStatement(
            "update catalogue_stock set available = available - case offer_id"
                + cases
                + " end where offer_id in (?"
                + ", ?".repeat(Assortment.LINES - 1)
                + ") and available >= case offer_id"
                + cases
                + " end");
    order =
        connection.prepareStatement(
            "insert into ordering_purchase_order (id, number, buyer_company_id, seller_company_id,"
                + " site_id, currency, net_total, line_count, state, placed_at, placed_by,"
                + " send_verdict, answer_due_at, version) values (?, ?, ?, 8, 9, 'CNY', 98, 10,"
                + " 'PLACED', ?, 'Lin Wei', 'NONE', ?, 0)");
    line =
        connection.prepareStatement(
            "insert into ordering_line (order_id, line_no, buyer_company_id, seller_company_id,"
                + " offer_id, item_id, item_code, gtin, seller_item, name_en, name_zh, unit,"
                + " unit_price, price_kind, net, ordered, cancelled, confirmed, back_ordered,"
                + " rejected, offered, substituted) values (?, ?, ?, 8, ?, 1, 'B000000001',"
                + " '09520000000001', 'S1', 'Ibuprofen Testamol tablets', '布洛芬片', 'XPK', 9.8,"
                + " 'LIST', 19.6, 2, 0, 0, 0, 0, 0, 0)");
    outbox =
        connection.prepareStatement(
            "insert into exchange_outbox (id, kind, subject, next_at, stage, attempts, created_at,"
                + " lane) values (?, 'ORDER', ?, ?, 'NEW', 0, ?, 'DOCUMENTS')");
    audit =
        connection.prepareStatement(
            "insert into audit_entry (id, company_id, at, actor, act, subject, detail, hash)"
                + " values (?, ?, ?, 'person:1', 'order-placed', ?, ?, ?)");
  }

  @Override
  public boolean once() throws SQLException {
    long id = ids.getAndAdd(3);
    long buyer = id % Trade.BUYERS;
    var now = Timestamp.from(Instant.now());
    var offers = assortment.some();
    takeStock(offers);
    set(order, id, "RAW-" + Long.toString(id, Character.MAX_RADIX), buyer, now, now)
        .executeUpdate();
    for (int at = 0; at < offers.length; at++) {
      set(line, id, at + 1, buyer, offers[at]).addBatch();
    }
    line.executeBatch();
    set(outbox, id + 1, id, now, now).executeUpdate();
    set(audit, id + 2, buyer, now, "order:" + id, "{\"number\":\"RAW\"}", new byte[32])
        .executeUpdate();
    connection.commit();
    return true;
  }

  private void takeStock(long[] offers) throws SQLException {
    int at = 1;
    for (int part = 0; part < 3; part++) {
      for (long offer : offers) {
        stock.setLong(at++, offer);
      }
    }
    if (stock.executeUpdate() != offers.length) {
      throw new SQLException("stock ran out");
    }
  }

  private static PreparedStatement set(PreparedStatement statement, Object... values)
      throws SQLException {
    for (int at = 0; at < values.length; at++) {
      statement.setObject(at + 1, values[at]);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
