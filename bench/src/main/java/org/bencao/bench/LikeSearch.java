package org.bencao.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Locale;
import org.bencao.system.Database;

/** The same question by SQL LIKE: each word somewhere in a name, the maker or a code. */
final class LikeSearch implements AutoCloseable {

  private static final int SIZE = 20;
  private static final String WORD =
      "(lower(name_en) like ? or name_zh like ? or lower(maker_en) like ? or lower(code) like ?"
          + " or exists (select 1 from catalogue_identifier n where n.item_id = i.id and n.code like"
          + " ?))";

  private final Connection connection;

  LikeSearch(Database database) throws SQLException {
    connection = DriverManager.getConnection(database.url(), database.user(), database.password());
  }

  /** How many it found, twenty at the most. */
  int find(BenchQuery query) throws SQLException {
    var words = query.text().toLowerCase(Locale.ROOT).split(" ");
    var where = String.join(" and ", Collections.nCopies(words.length, WORD));
    try (var statement =
        connection.prepareStatement(
            "select id from catalogue_item i where " + where + " order by name_en limit " + SIZE)) {
      set(statement, words);
      var ids = new ArrayList<Long>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          ids.add(rows.getLong(1));
        }
      }
      return ids.size();
    }
  }

  private static void set(PreparedStatement statement, String[] words) throws SQLException {
    int at = 1;
    for (var word : words) {
      for (int same = 0; same < 5; same++) {
        statement.setString(at++, "%" + word + "%");
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
