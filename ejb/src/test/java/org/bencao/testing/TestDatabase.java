package org.bencao.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.flywaydb.core.Flyway;

/** A fresh database with the production migrations: H2, or a schema on a real MySQL. */
public record TestDatabase(String name, String url, String user, String password) {

  private static final String H2 =
      "jdbc:h2:%s;MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;"
          + "DB_CLOSE_DELAY=-1";

  public static TestDatabase h2() {
    return migrated(new TestDatabase("H2", H2.formatted("mem:t" + UUID.randomUUID()), "sa", ""));
  }

  /** H2 in a file, which keeps what it has answered for, as the server's does. */
  public static TestDatabase h2(Path file) {
    var url = H2.formatted("file:" + file.toAbsolutePath()) + ";WRITE_DELAY=0;LOCK_TIMEOUT=10000";
    return migrated(new TestDatabase("H2", url, "bencao", "bencao"));
  }

  public static boolean isMySqlThere() {
    return environment("BENCAO_MYSQL_URL").isPresent();
  }

  /** Where {@code BENCAO_MYSQL_URL} names a server; tests that ask are tagged {@code mysql}. */
  public static TestDatabase mysql() {
    var url = environment("BENCAO_MYSQL_URL").orElseThrow();
    var user = environment("BENCAO_MYSQL_USER").orElse("root");
    var password = environment("BENCAO_MYSQL_PASSWORD").orElse("");
    var schema = "bencao_t" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    var base = url.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1");
    try (var connection = DriverManager.getConnection(base, user, password);
        var statement = connection.createStatement()) {
      statement.execute("create database " + schema);
    } catch (SQLException e) {
      throw new IllegalStateException("no MySQL at BENCAO_MYSQL_URL", e);
    }
    var own = url.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1" + schema);
    return migrated(new TestDatabase("MySQL", own, user, password));
  }

  private static TestDatabase migrated(TestDatabase database) {
    Flyway.configure(TestDatabase.class.getClassLoader())
        .dataSource(database.url, database.user, database.password)
        .locations("classpath:db/migration")
        .load()
        .migrate();
    return database;
  }

  public Connection connect() throws SQLException {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    return DriverManager.getConnection(url, properties);
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }

  @Override
  public String toString() {
    return name;
  }
}
