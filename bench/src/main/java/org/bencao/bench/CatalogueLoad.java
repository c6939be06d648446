package org.bencao.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bencao.system.Database;

/**
 * Puts items into a portal's database while its server is down, each offered by one supplier and
 * every third by two, so that nothing but the index has to be made afterwards.
 */
final class CatalogueLoad implements AutoCloseable {

  private static final int BATCH = 5_000;
  private static final int TWICE = 3;
  private static final int SELLERS = 2;
  private static final LocalDate SINCE = LocalDate.of(2020, 1, 1);
  private static final LocalDateTime DECLARED = LocalDateTime.of(2026, 1, 1, 0, 0);

  private static final int STOCK = 500;

  private final Connection connection;
  private final Map<String, PreparedStatement> inserts = new LinkedHashMap<>();
  private final List<Long> sellers;
  private final int stock;

  /** Offered by suppliers that are there already. */
  CatalogueLoad(Database database) throws SQLException {
    this(DriverManager.getConnection(database.url(), database.user(), database.password()), STOCK);
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select distinct seller_company_id from catalogue_offer order by 1")) {
      while (sellers.size() < SELLERS && row.next()) {
        sellers.add(row.getLong(1));
      }
    }
  }

  /** Offered by one supplier. */
  CatalogueLoad(Connection connection, long seller, int stock) throws SQLException {
    this(connection, stock);
    sellers.add(seller);
  }

  private CatalogueLoad(Connection connection, int stock) throws SQLException {
    this.connection = connection;
    this.stock = stock;
    this.sellers = new ArrayList<>();
    connection.setAutoCommit(false);
  }

  /** The identifier of an item's offer by the supplier that has all of them. */
  static long offerId(BenchItem item) {
    return item.id() * SELLERS;
  }

  void write(Iterator<BenchItem> items) throws SQLException {
    for (int at = 1; items.hasNext(); at++) {
      item(items.next());
      if (at % BATCH == 0) {
        flush();
      }
    }
    flush();
  }

  private void item(BenchItem item) throws SQLException {
    insert(
        "catalogue_item (id, code, name_en, name_zh, strength, form_en, form_zh, pack_en, pack_zh,"
            + " maker_en, maker_zh, gtin, approval_number, storage, unit, generic_en, brand_en)",
        item.id(),
        item.code(),
        item.nameEn(),
        item.nameZh() + item.formZh(),
        item.strength(),
        item.form(),
        item.formZh(),
        "1 pack",
        "",
        item.maker(),
        "",
        null,
        "",
        "ROOM",
        "XPK",
        item.substance(),
        item.brand());
    insert("catalogue_item_class (item_id, item_class, since)", item.id(), "RX", SINCE);
    insert(
        "catalogue_identifier (item_id, scheme, code, shown, unique_key)",
        item.id(),
        "NDC11",
        item.ndc(),
        item.ndc(),
        "NDC11:" + item.ndc());
    insert(
        "catalogue_pack (item_id, position, level, unit, contains)",
        item.id(),
        0,
        "PACK",
        "XPK",
        1);
    offer(item, 0);
    if (sellers.size() == SELLERS && item.id() % TWICE == 0) {
      offer(item, 1);
    }
  }

  private void offer(BenchItem item, int seller) throws SQLException {
    long id = offerId(item) + seller;
    insert(
        "catalogue_offer (id, item_id, seller_company_id, seller_item, order_multiple,"
            + " order_minimum, lead_days, cut_off, vat_percent, published)",
        id,
        item.id(),
        sellers.get(seller),
        "S" + id,
        1,
        1,
        1,
        "17:00",
        13,
        true);
    insert(
        "catalogue_stock (offer_id, declared, declared_at, available)", id, stock, DECLARED, stock);
    insert(
        "pricing_price (id, offer_id, buyer_company_id, kind, amount, currency, valid_from)",
        id,
        id,
        0,
        "LIST",
        10 + id % 90,
        "CNY",
        SINCE);
  }

  private void insert(String target, Object... values) throws SQLException {
    var statement = inserts.get(target);
    if (statement == null) {
      statement =
          connection.prepareStatement(
              "insert into " + target + " values (?" + ", ?".repeat(values.length - 1) + ")");
      inserts.put(target, statement);
    }
    for (int at = 0; at < values.length; at++) {
      statement.setObject(at + 1, values[at]);
    }
    statement.addBatch();
  }

  private void flush() throws SQLException {
    for (var statement : inserts.values()) {
      statement.executeBatch();
    }
    connection.commit();
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
