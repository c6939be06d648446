package org.bencao.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.bencao.testing.TestDatabase;

/**
 * The rows of one order written by hand: one conditional update for all stock, batches, one commit.
 * It decides nothing and reads nothing but the number it raises: the floor under the product.
 */
final class RawOrder implements AutoCloseable {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 8, 0);
  private static final long BASE = 1L << 61;

  private final Connection connection;
  private final List<PreparedStatement> open = new ArrayList<>();
  private final int lines;
  private final PreparedStatement command;
  private final PreparedStatement stock;
  private final PreparedStatement series;
  private final PreparedStatement number;
  private final PreparedStatement order;
  private final PreparedStatement line;
  private final PreparedStatement fact;
  private final PreparedStatement history;
  private final PreparedStatement licence;
  private final PreparedStatement audit;
  private final PreparedStatement outbox;
  private long next = BASE;

  RawOrder(TestDatabase database, int lines) throws SQLException {
    this.lines = lines;
    connection = database.connect();
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
    prepareStock();
    command = prepare("insert ignore into ordering_command values (?, ?, ?, ?)");
    stock = prepare(stockUpdate());
    series =
        prepare("update ordering_number_series set last_no = last_no + 1 where company_id = 7");
    number = prepare("select last_no from ordering_number_series where company_id = 7");
    order =
        prepare(
            "insert into ordering_purchase_order (id, number, buyer_company_id, seller_company_id,"
                + " site_id, currency, net_total, line_count, state, placed_at, placed_by,"
                + " send_verdict, answer_due_at, version) values (?, ?, 7, 8, 9, 'CNY', 98, ?,"
                + " 'PLACED', ?, 'raw', 'NONE', ?, 0)");
    line =
        prepare(
            "insert into ordering_line (order_id, line_no, buyer_company_id, seller_company_id,"
                + " offer_id, item_id, item_code, gtin, seller_item, name_en, name_zh, unit,"
                + " unit_price, price_kind, net, ordered, cancelled, confirmed, back_ordered,"
                + " rejected, offered, substituted) values (?, ?, 7, 8, ?, 1, 'T1',"
                + " '09520000000001', 'S1', 'Testamol tablets', '布洛芬片', 'XBX', 9.8, 'LIST', 9.8,"
                + " 2, 0, 0, 0, 0, 0, 0)");
    fact = prepare("insert into ordering_quantity_fact values (?, ?, ?, 'ORDERED', 2, ?, ?, ?)");
    history =
        prepare(
            "insert into ordering_history (id, order_id, at, kind, actor, facts) values (?, ?, ?,"
                + " ?, 'raw', '{}')");
    licence =
        prepare(
            "insert into ordering_licence_copy (order_id, position, party, licence_id, kind,"
                + " number, mode, scope, issued, scan_hash, hash) values (?, ?, 'BUYER', 1,"
                + " 'CN_DDL', 'DEMO', '', 'RX CHEM', '2026-01-01', ?, ?)");
    audit = prepare("insert into audit_entry values (?, 7, ?, 'raw', 'order-placed', ?, '{}', ?)");
    outbox =
        prepare(
            "insert into exchange_outbox (id, kind, subject, next_at, stage, attempts, created_at)"
                + " values (?, 'ORDER', ?, ?, 'NEW', 0, ?)");
  }

  /** Statements sent, a batch counted once. */
  int statements() {
    return open.size();
  }

  void write() {
    try {
      writeRows();
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void writeRows() throws SQLException {
    long id = next++;
    var hash = new byte[32];
    run(command, 7L, "raw" + id, hash, id);
    if (stock.executeUpdate() != lines) {
      throw new SQLException("stock ran out");
    }
    series.executeUpdate();
    try (var result = number.executeQuery()) {
      result.next();
    }
    run(order, id, "RAW-26-" + (id - BASE), lines, NOW, NOW);
    for (int at = 1; at <= lines; at++) {
      add(line, id, at, BASE + at);
      add(fact, next++, id, at, "order:" + id, at, NOW);
    }
    line.executeBatch();
    fact.executeBatch();
    add(history, next++, id, NOW, "PLACED");
    add(history, next++, id, NOW, "LICENCES_FROZEN");
    history.executeBatch();
    for (int at = 1; at <= 4; at++) {
      add(licence, id, at, hash, hash);
    }
    licence.executeBatch();
    run(audit, next++, NOW, "order:" + id, hash);
    run(outbox, next++, id, NOW, NOW);
  }

  private String stockUpdate() {
    var cases = new StringBuilder();
    var keys = new StringBuilder();
    for (int at = 1; at <= lines; at++) {
      cases.append(" when ").append(BASE + at).append(" then 2");
      keys.append(at == 1 ? "" : ",").append(BASE + at);
    }
    return "update catalogue_stock set available = available - case offer_id"
        + cases
        + " end where offer_id in ("
        + keys
        + ") and available >= case offer_id"
        + cases
        + " end";
  }

  private void prepareStock() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("insert into ordering_number_series values (7, 2026, 0)");
      statement.execute(
          "insert into catalogue_item values ("
              + BASE
              + ", 'RAW', 'Raw', 'Raw', '', '', '', '', '', '', '', '09529999999990', '', 'ROOM',"
              + " 'XBX')");
      for (int at = 1; at <= lines; at++) {
        statement.execute(
            "insert into catalogue_offer values (%d, %d, %d, 'R', 1, 1, 1, '17:00', 13, true)"
                .formatted(BASE + at, BASE, BASE + at));
        statement.execute(
            "insert into catalogue_stock values (%d, 1000000000, '2026-01-01 00:00:00', 1000000000)"
                .formatted(BASE + at));
      }
    }
    connection.commit();
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    var statement = connection.prepareStatement(sql);
    open.add(statement);
    return statement;
  }

  private static void run(PreparedStatement statement, Object... values) throws SQLException {
    bind(statement, values);
    statement.executeUpdate();
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    bind(statement, values);
    statement.addBatch();
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int at = 0; at < values.length; at++) {
      if (values[at] instanceof byte[] bytes) {
        statement.setBytes(at + 1, bytes);
      } else if (values[at] instanceof BigDecimal decimal) {
        statement.setBigDecimal(at + 1, decimal);
      } else {
        statement.setObject(at + 1, values[at]);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    for (var statement : open) {
      statement.close();
    }
    connection.close();
  }
}
