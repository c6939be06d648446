package org.bencao.audit.control;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Rows of one table, to be changed here and put back behind the product's back. */
final class TrailTable {

  private final String name;
  private final int keys;
  private final List<String> columns;
  private final List<Object[]> rows = new ArrayList<>();

  /**
   * @param keys how many of the first columns are the primary key
   */
  TrailTable(String name, int keys, String... columns) {
    this.name = name;
    this.keys = keys;
    this.columns = List.of(columns);
  }

  void read(Connection database, long company, String order) throws SQLException {
    var query = "select %s from %s where company_id = %d order by %s";
    var names = String.join(", ", columns);
    try (var statement = database.createStatement();
        var found = statement.executeQuery(query.formatted(names, name, company, order))) {
      while (found.next()) {
        var row = new Object[columns.size()];
        for (int at = 0; at < row.length; at++) {
          var value = found.getObject(at + 1);
          row[at] = value instanceof Timestamp time ? time.toLocalDateTime() : value;
        }
        rows.add(row);
      }
    }
  }

  TrailTable copy() {
    var copy = new TrailTable(name, keys, columns.toArray(String[]::new));
    rows.forEach(row -> copy.rows.add(row.clone()));
    return copy;
  }

  int size() {
    return rows.size();
  }

  List<String> columns() {
    return columns;
  }

  Object get(int row, String column) {
    return rows.get(row)[columns.indexOf(column)];
  }

  long number(int row, String column) {
    return ((Number) get(row, column)).longValue();
  }

  void set(int row, String column, Object value) {
    rows.get(row)[columns.indexOf(column)] = value;
  }

  void swap(int one, int other, String column) {
    var value = get(one, column);
    set(one, column, get(other, column));
    set(other, column, value);
  }

  void drop(int row) {
    rows.remove(row);
  }

  void dropFrom(int row) {
    rows.subList(row, rows.size()).clear();
  }

  /** The new one stands before the row that it was made from. */
  void repeat(int row) {
    rows.add(row, rows.get(row).clone());
  }

  /** One bit, letter or microsecond becomes another; a number one that nobody else has. */
  void change(int row, String column, Random random) {
    var value = get(row, column);
    if (value instanceof byte[] bytes) {
      var other = bytes.clone();
      other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(Byte.SIZE));
      set(row, column, other);
    } else if (value instanceof LocalDateTime time) {
      set(row, column, time.plusNanos(1_000L * (1 + random.nextInt(9_999))));
    } else if (value instanceof String text) {
      int at = random.nextInt(text.length());
      char letter = text.charAt(at) == 'x' ? 'y' : 'x';
      set(row, column, text.substring(0, at) + letter + text.substring(at + 1));
    } else {
      set(row, column, number(row, column) ^ (1L << (42 + random.nextInt(16))));
    }
  }

  /** In the database these rows become the others; what is in both is not touched. */
  void replaceBy(TrailTable other, Connection database) throws SQLException {
    var keyed = columns.subList(0, keys).stream().map(column -> column + " = ?").toList();
    var delete = "delete from " + name + " where " + String.join(" and ", keyed);
    batch(database, delete, without(other), keys);
    var marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
    var insert =
        "insert into %s (%s) values (%s)".formatted(name, String.join(", ", columns), marks);
    batch(database, insert, other.without(this), columns.size());
  }

  private List<Object[]> without(TrailTable other) {
    var known = other.rows.stream().map(Arrays::deepToString).collect(Collectors.toSet());
    return rows.stream().filter(row -> !known.contains(Arrays.deepToString(row))).toList();
  }

  private static void batch(Connection database, String sql, List<Object[]> rows, int parameters)
      throws SQLException {
    try (var statement = database.prepareStatement(sql)) {
      for (var row : rows) {
        add(statement, row, parameters);
      }
      statement.executeBatch();
    }
  }

  private static void add(PreparedStatement statement, Object[] row, int parameters)
      throws SQLException {
    for (int at = 0; at < parameters; at++) {
      statement.setObject(at + 1, row[at]);
    }
    statement.addBatch();
  }
}
