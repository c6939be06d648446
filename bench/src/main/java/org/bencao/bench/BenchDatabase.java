package org.bencao.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.bencao.system.Database;
import org.bencao.system.Settings;
import org.bencao.testing.TestDatabase;

/**
 * A database made for one side of one benchmark, as durable as the server's, and gone after it.
 *
 * @param database for this process
 * @param served for a server, and for this process while a server has it
 */
record BenchDatabase(TestDatabase database, TestDatabase served, Act release, Act removal)
    implements AutoCloseable {

  /** What the start script sets, and what the server's pool does for its statements. */
  private static final String MYSQL_CACHE =
      "useLocalSessionState=true&cachePrepStmts=true&prepStmtCacheSize=128"
          + "&prepStmtCacheSqlLimit=16384";

  private static final String H2_CACHE = ";QUERY_CACHE_SIZE=128";

  /** Done to a whole database. */
  @FunctionalInterface
  interface Act {
    void run() throws SQLException, IOException;
  }

  /** On the MySQL that the environment names, else on H2. */
  static BenchDatabase usual() {
    return System.getenv("BENCAO_MYSQL_URL") == null ? h2() : mysql();
  }

  static BenchDatabase h2() {
    var folder = Path.of(System.getProperty("bencao.target"), "bench-" + UUID.randomUUID());
    var made = TestDatabase.h2(folder.resolve("bencao"));
    return new BenchDatabase(
        with(made, made.url() + H2_CACHE),
        with(made, made.url().replace(";DB_CLOSE_DELAY=-1", "") + ";AUTO_SERVER=TRUE"),
        () -> execute(made, "shutdown"),
        () -> Folders.remove(folder));
  }

  private static BenchDatabase mysql() {
    var made = TestDatabase.mysql();
    var cached = with(made, made.url() + (made.url().contains("?") ? "&" : "?") + MYSQL_CACHE);
    var schema = made.url().replaceFirst("jdbc:mysql://[^/]+/([^?]*).*", "$1");
    return new BenchDatabase(
        cached, made, () -> {}, () -> execute(made, "drop database " + schema));
  }

  private static TestDatabase with(TestDatabase database, String url) {
    return new TestDatabase(database.name(), url, database.user(), database.password());
  }

  private static void execute(TestDatabase database, String command) throws SQLException {
    try (var connection = database.connect();
        var statement = connection.createStatement()) {
      statement.execute(command);
    }
  }

  String name() {
    return database.name();
  }

  /** From here on another process may have it. */
  void giveAway() throws SQLException, IOException {
    release.run();
  }

  Settings of(Settings settings) {
    return new Database(served.url(), served.user(), served.password()).of(settings);
  }

  @Override
  public void close() throws SQLException, IOException {
    release.run();
    removal.run();
  }
}
