package org.bencao.system;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The database behind a server, read past the server to judge it. */
public record Database(String url, String user, String password) {

  private static final String PATH = "(jdbc:mysql://[^/]+/)[^?]*";

  /** Makes a value of a row. */
  @FunctionalInterface
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  /** H2 in the server's data; readable while the server is down. */
  public static Database h2(Settings settings) {
    return new Database(
        "jdbc:h2:file:"
            + settings.data().resolve("h2/bencao")
            + ";IFEXISTS=TRUE;MODE=MySQL;DATABASE_TO_LOWER=TRUE"
            + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE",
        "bencao",
        "bencao");
  }

  /** A fresh database on the MySQL server that the environment names. */
  public static Database mysql(String name) {
    var server =
        new Database(
            environment("BENCAO_MYSQL_URL"),
            environment("BENCAO_MYSQL_USER"),
            environment("BENCAO_MYSQL_PASSWORD"));
    return server.fresh(name);
  }

  /** A fresh database on the same MySQL server. */
  Database fresh(String name) {
    var server = at("");
    server.run("drop database if exists " + name);
    server.run("create database " + name + " character set utf8mb4");
    return at(name);
  }

  private Database at(String name) {
    return new Database(url.replaceFirst(PATH, "$1" + name), user, password);
  }

  boolean answers() {
    try (var connection = DriverManager.getConnection(url, user, password)) {
      return connection.isValid(0);
    } catch (SQLException e) {
      return false;
    }
  }

  /** The settings with which a server uses it. */
  public Settings of(Settings settings) {
    return settings
        .with("BENCAO_DB_URL", url)
        .with("BENCAO_DB_USER", user)
        .with("BENCAO_DB_PASSWORD", password);
  }

  <T> List<T> rows(String query, Reader<T> reader) {
    var rows = new ArrayList<T>();
    connected(
        connection -> {
          try (var statement = connection.createStatement();
              var result = statement.executeQuery(query)) {
            while (result.next()) {
              rows.add(reader.read(result));
            }
          } catch (SQLException e) {
            throw new IllegalStateException(query, e);
          }
        });
    return rows;
  }

  void run(String command) {
    connected(
        connection -> {
          try (var statement = connection.createStatement()) {
            statement.execute(command);
          } catch (SQLException e) {
            throw new IllegalStateException(command, e);
          }
        });
  }

  /** Keeps one connection open meanwhile: H2 closes its file behind the last one. */
  <T> T held(Supplier<T> work) {
    try (var open = DriverManager.getConnection(url, user, password)) {
      var result = work.get();
      if (open.isClosed()) {
        throw new IllegalStateException(url + " was closed");
      }
      return result;
    } catch (SQLException e) {
      throw new IllegalStateException(url, e);
    }
  }

  private void connected(Consumer<Connection> act) {
    try (var connection = DriverManager.getConnection(url, user, password)) {
      act.accept(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(url, e);
    }
  }

  private static String environment(String name) {
    var value = System.getenv(name);
    if (value == null) {
      throw new IllegalStateException(name + " is not set");
    }
    return value;
  }
}
