package org.bencao.credit.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Money;
import org.bencao.credit.boundary.Limit;
import org.bencao.credit.boundary.Limit.Kind;
import org.bencao.credit.boundary.LimitLost;
import org.hibernate.Session;

/**
 * Takes from budgets, credit lines, quotas and tender volumes by conditional update alone, one kind
 * after the other and each by ascending identifier, so that no two orders wait for each other
 * (rules 7). Straight to the driver: no entity that waits to be written has a say in it.
 */
@ApplicationScoped
public class LimitLedger {

  private static final Map<Kind, String> TABLES =
      new EnumMap<>(
          Map.of(
              Kind.BUDGET, "credit_budget",
              Kind.CREDIT, "credit_line",
              Kind.QUOTA, "credit_quota",
              Kind.TENDER, "pricing_tender_volume"));

  private static final String UPDATE =
      "update credit_hold set amount = ?, waiting = ?"
          + " where order_id = ? and kind = ? and limit_id = ?";

  private static final String INSERT =
      "insert into credit_hold (amount, waiting, order_id, kind, limit_id) values (?, ?, ?, ?, ?)";

  private static final Comparator<Limit> IN_ORDER =
      Comparator.comparing(Limit::kind).thenComparing(Limit::id);

  @Inject EntityManager entities;

  /** What an order holds of a limit. */
  public record Held(Kind kind, long limitId, BigDecimal amount) {}

  /**
   * Makes the order hold these amounts, whatever it held of them before.
   *
   * @return the first limit that was not enough; then the caller rolls back
   */
  public Optional<LimitLost> hold(long orderId, Collection<Limit> limits, boolean waiting) {
    return limits.isEmpty()
        ? Optional.empty()
        : session()
            .doReturningWork(
                connection ->
                    hold(connection, orderId, limits, held(connection, orderId), waiting));
  }

  /** The same for an order that is made just now, and holds nothing. */
  public Optional<LimitLost> holdNew(long orderId, Collection<Limit> limits, boolean waiting) {
    return limits.isEmpty()
        ? Optional.empty()
        : session()
            .doReturningWork(connection -> hold(connection, orderId, limits, List.of(), waiting));
  }

  private static Optional<LimitLost> hold(
      Connection connection,
      long orderId,
      Collection<Limit> limits,
      List<Held> before,
      boolean waiting)
      throws SQLException {
    var sorted = limits.stream().sorted(IN_ORDER).toList();
    for (var limit : sorted) {
      var had = amount(before, limit.kind(), limit.id());
      var change = limit.amount().subtract(had.orElse(BigDecimal.ZERO));
      if (change.signum() != 0 && !moved(connection, limit, change)) {
        return Optional.of(new LimitLost(limit.kind(), left(connection, limit), limit.currency()));
      }
    }
    var known = sorted.stream().collect(Collectors.partitioningBy(one -> isAmong(before, one)));
    write(connection, UPDATE, orderId, known.get(true), waiting);
    write(connection, INSERT, orderId, known.get(false), waiting);
    return Optional.empty();
  }

  private static boolean isAmong(List<Held> before, Limit limit) {
    return amount(before, limit.kind(), limit.id()).isPresent();
  }

  private static Optional<BigDecimal> amount(List<Held> held, Kind kind, long limitId) {
    return held.stream()
        .filter(one -> one.kind() == kind && one.limitId() == limitId)
        .map(Held::amount)
        .findFirst();
  }

  /** Whether there was enough; giving back is always possible, and no amount is no limit. */
  private static boolean moved(Connection connection, Limit limit, BigDecimal change)
      throws SQLException {
    boolean asks = change.signum() > 0 && !limit.beyond();
    var sql =
        "update "
            + TABLES.get(limit.kind())
            + " set used = used + ? where id = ?"
            + (asks ? " and (amount is null or amount - used >= ?)" : "");
    try (var update = connection.prepareStatement(sql)) {
      update.setBigDecimal(1, change);
      update.setLong(2, limit.id());
      if (asks) {
        update.setBigDecimal(3, change);
      }
      return update.executeUpdate() == 1;
    }
  }

  private static void write(
      Connection connection, String sql, long orderId, List<Limit> limits, boolean waiting)
      throws SQLException {
    if (limits.isEmpty()) {
      return;
    }
    try (var statement = connection.prepareStatement(sql)) {
      for (var limit : limits) {
        statement.setBigDecimal(1, limit.amount());
        statement.setBoolean(2, waiting);
        statement.setLong(3, orderId);
        statement.setString(4, limit.kind().name());
        statement.setLong(5, limit.id());
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  /**
   * What waited is placed under another identifier; limits of which it took nothing are not its.
   */
  public void placed(long requisitionId, long orderId) {
    session()
        .doWork(
            connection -> {
              try (var delete =
                  connection.prepareStatement(
                      "delete from credit_hold where order_id = ? and amount = 0")) {
                delete.setLong(1, requisitionId);
                delete.executeUpdate();
              }
              try (var update =
                  connection.prepareStatement(
                      "update credit_hold set order_id = ?, waiting = false where order_id = ?")) {
                update.setLong(1, orderId);
                update.setLong(2, requisitionId);
                update.executeUpdate();
              }
            });
  }

  /** By limit, what waiting orders hold of it: nobody but the buyer knows of them. */
  public Map<Long, BigDecimal> waiting(Kind kind, Collection<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var sql =
        "select limit_id, sum(amount) from credit_hold where limit_id in (?"
            + ", ?".repeat(ids.size() - 1)
            + ") and kind = '"
            + kind
            + "' and waiting = true group by limit_id";
    return session().doReturningWork(connection -> byId(connection, sql, ids));
  }

  private static BigDecimal left(Connection connection, Limit limit) throws SQLException {
    var sql = "select amount - used from " + TABLES.get(limit.kind()) + " where id = ?";
    try (var query = connection.prepareStatement(sql)) {
      query.setLong(1, limit.id());
      try (var row = query.executeQuery()) {
        var left = row.next() ? row.getBigDecimal(1) : BigDecimal.ZERO;
        return left.max(BigDecimal.ZERO);
      }
    }
  }

  /** What an order holds, in the order in which it was taken. */
  public List<Held> held(long orderId) {
    return session().doReturningWork(connection -> held(connection, orderId));
  }

  private static List<Held> held(Connection connection, long orderId) throws SQLException {
    try (var query =
        connection.prepareStatement(
            "select kind, limit_id, amount from credit_hold where order_id = ?"
                + " order by kind, limit_id")) {
      query.setLong(1, orderId);
      return held(query);
    }
  }

  private static List<Held> held(PreparedStatement query) throws SQLException {
    var found = new ArrayList<Held>();
    try (var rows = query.executeQuery()) {
      while (rows.next()) {
        found.add(
            new Held(Kind.valueOf(rows.getString(1)), rows.getLong(2), rows.getBigDecimal(3)));
      }
    }
    return found;
  }

  /** By limit, as the transaction sees it. */
  public Map<Long, BigDecimal> used(Kind kind, Collection<Long> ids) {
    return used(Map.of(kind, List.copyOf(ids))).getOrDefault(kind, Map.of());
  }

  /** The same of several kinds at once, in one statement. */
  public Map<Kind, Map<Long, BigDecimal>> used(Map<Kind, List<Long>> ids) {
    var asked = ids.entrySet().stream().filter(one -> !one.getValue().isEmpty()).toList();
    return asked.isEmpty() ? Map.of() : session().doReturningWork(at -> used(at, asked));
  }

  private static Map<Kind, Map<Long, BigDecimal>> used(
      Connection connection, List<Map.Entry<Kind, List<Long>>> asked) throws SQLException {
    var sql =
        asked.stream()
            .map(
                one ->
                    "select '"
                        + one.getKey()
                        + "', id, used from "
                        + TABLES.get(one.getKey())
                        + " where id in (?"
                        + ", ?".repeat(one.getValue().size() - 1)
                        + ")")
            .collect(Collectors.joining(" union all "));
    var used = new EnumMap<Kind, Map<Long, BigDecimal>>(Kind.class);
    asked.forEach(one -> used.put(one.getKey(), new HashMap<>()));
    try (var query = connection.prepareStatement(sql)) {
      int at = 1;
      for (var one : asked) {
        for (long id : one.getValue()) {
          query.setLong(at++, id);
        }
      }
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          used.get(Kind.valueOf(rows.getString(1))).put(rows.getLong(2), rows.getBigDecimal(3));
        }
      }
    }
    return used;
  }

  private static Map<Long, BigDecimal> byId(Connection connection, String sql, Collection<Long> ids)
      throws SQLException {
    try (var query = connection.prepareStatement(sql)) {
      int at = 1;
      for (long id : ids) {
        query.setLong(at++, id);
      }
      return used(query);
    }
  }

  private static Map<Long, BigDecimal> used(PreparedStatement query) throws SQLException {
    var used = new HashMap<Long, BigDecimal>();
    try (var rows = query.executeQuery()) {
      while (rows.next()) {
        used.put(rows.getLong(1), rows.getBigDecimal(2));
      }
    }
    return used;
  }

  /** What was received frees as much of the credit, where any is given. */
  public boolean received(long sellerCompanyId, long buyerCompanyId, Money amount) {
    return session()
        .doReturningWork(
            connection -> {
              try (var update =
                  connection.prepareStatement(
                      "update credit_line set used = used - ? where seller_company_id = ?"
                          + " and buyer_company_id = ? and currency = ?")) {
                update.setBigDecimal(1, amount.amount());
                update.setLong(2, sellerCompanyId);
                update.setLong(3, buyerCompanyId);
                update.setString(4, amount.currency());
                return update.executeUpdate() == 1;
              }
            });
  }

  private Session session() {
    return entities.unwrap(Session.class);
  }
}
