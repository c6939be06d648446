package org.bencao.bench;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.testing.TestDatabase;

/** What has been counted up to a moment, or between two. */
record Counters(Map<String, Long> values) {

  private static final Map<String, String> OF_MYSQL =
      Map.of(
          "Questions", "questions to MySQL",
          "Com_commit", "commits",
          "Innodb_os_log_fsyncs", "fsyncs of the log");

  Counters {
    values = new LinkedHashMap<>(values);
  }

  static Counters none() {
    return new Counters(Map.of());
  }

  /** The database's own, for all of its clients; H2 has none. */
  static Counters of(TestDatabase database) throws SQLException {
    var found = new LinkedHashMap<String, Long>();
    if (database.name().equals("MySQL")) {
      try (var connection = database.connect();
          var statement = connection.createStatement();
          var rows = statement.executeQuery("show global status")) {
        while (rows.next()) {
          if (OF_MYSQL.containsKey(rows.getString(1))) {
            found.put(OF_MYSQL.get(rows.getString(1)), rows.getLong(2));
          }
        }
      }
    }
    return new Counters(found);
  }

  Counters with(String name, long value) {
    var more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Counters(more);
  }

  Counters since(Counters before) {
    return new Counters(
        values.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    one -> one.getValue() - before.values.getOrDefault(one.getKey(), 0L),
                    Long::sum,
                    LinkedHashMap::new)));
  }

  Counters plus(Counters more) {
    var sum = new LinkedHashMap<>(values);
    more.values.forEach((name, value) -> sum.merge(name, value, Long::sum));
    return new Counters(sum);
  }

  /** {@code an order: 28.0 statements, 1.00 commits}. */
  String each(String what, long count) {
    return values.entrySet().stream()
        .map(
            one ->
                String.format(
                    Locale.ROOT, "%.2f %s", (double) one.getValue() / count, one.getKey()))
        .collect(Collectors.joining(", ", what + ": ", ""));
  }
}
