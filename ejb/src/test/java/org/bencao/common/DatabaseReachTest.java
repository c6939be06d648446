package org.bencao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.h2.mvstore.MVStoreException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseReachTest {

  @ParameterizedTest
  @ValueSource(strings = {"08S01", "08003", "08006", "90121", "90098", "90099", "90067"})
  @DisplayName("rel:F4 a connection that broke is known by its state, however deep it lies")
  void state(String state) {
    assertThat(lost(new SQLException("away", state))).isTrue();
  }

  @Test
  @DisplayName("rel:F4 so are the drivers' own exceptions for it")
  void kind() {
    assertThat(lost(new SQLTransientConnectionException("full"))).isTrue();
    assertThat(lost(new SQLNonTransientConnectionException("refused"))).isTrue();
    assertThat(lost(new SQLRecoverableException("gone"))).isTrue();
  }

  @Test
  @DisplayName("rel:F4 of a commit that failed the reason stands beside it")
  void suppressed() {
    var failed = new IllegalStateException("could not commit");
    failed.addSuppressed(new RuntimeException(new SQLRecoverableException("gone")));

    assertThat(lost(failed)).isTrue();
    assertThat(DatabaseReach.loss(failed))
        .get()
        .hasToString("java.sql.SQLRecoverableException: gone");
  }

  @Test
  @DisplayName("rel:F4 who waits for others until it is too long may come again")
  void busy() {
    assertThat(lost(new SQLException("others write", "HYT00", 50_200))).isTrue();
    assertThat(lost(new SQLException("Lock wait timeout exceeded", "HY000", 1205))).isTrue();
  }

  @Test
  @DisplayName("rel:F5 a general fault of H2 is one of its file, or not")
  void file() {
    var store = new MVStoreException(2, "writing failed");

    assertThat(lost(general(new RuntimeException(store)))).isTrue();
    assertThat(lost(general(new RuntimeException("a fault of ours")))).isFalse();
  }

  @Test
  @DisplayName("rel:F5 one that closed itself is out of reach, whatever its connections say")
  void closedItself(@TempDir Path folder) throws SQLException {
    var url = "jdbc:h2:file:" + folder.resolve("broken") + ";WRITE_DELAY=0";
    var first = DriverManager.getConnection(url);
    var second = DriverManager.getConnection(url);
    var writing = DriverManager.getConnection(url);
    assertThat(reach(first).isThere()).isTrue();

    failToWrite(writing);

    assertThat(second.isValid(1)).isTrue();
    assertThat(reach(second).isThere()).isFalse();
  }

  /** By a connection that lay idle in the pool. */
  private static DatabaseReach reach(Connection idle) {
    var reach = new DatabaseReach();
    reach.source =
        (DataSource)
            Proxy.newProxyInstance(
                DatabaseReachTest.class.getClassLoader(),
                new Class<?>[] {DataSource.class},
                (source, method, arguments) -> idle);
    return reach;
  }

  /** H2's channel closes under a thread that is interrupted while it writes. */
  private static void failToWrite(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      Thread.currentThread().interrupt();
      assertThatThrownBy(
              () -> statement.execute("create table filled as select x from system_range(1, 5000)"))
          .isInstanceOf(SQLException.class);
    } finally {
      Thread.interrupted();
    }
  }

  private static SQLException general(Exception cause) {
    return new SQLException("General error", "HY000", 50_000, cause);
  }

  @Test
  @DisplayName("rel:F4 a deadlock, a duplicate key or a fault of ours is another matter")
  void others() {
    assertThat(lost(new SQLException("deadlock", "40001"))).isFalse();
    assertThat(lost(new SQLIntegrityConstraintViolationException("twice", "23000"))).isFalse();
    assertThat(lost(new SQLException("no state"))).isFalse();
    assertThat(lost(new NullPointerException())).isFalse();
  }

  private static boolean lost(Exception cause) {
    return DatabaseReach.isLost(new IllegalStateException(new RuntimeException(cause)));
  }
}
