package org.bencao.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenOnceTest {

  private static final String LISTENER =
      ";WRITE_DELAY=0;DATABASE_EVENT_LISTENER='" + OpenOnce.class.getName() + "'";

  @TempDir Path folder;

  @Test
  @DisplayName("rel:F5 a database whose file broke while it was written stays closed")
  void staysClosed() throws SQLException {
    var broken = open("broken");
    fill(broken);
    failToWrite(broken);

    assertThatThrownBy(broken::close).isInstanceOf(SQLException.class);

    for (int again = 0; again < 3; again++) {
      assertThatThrownBy(() -> open("broken"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("make room on its disk, then restart")
          .extracting(refusal -> ((SQLException) refusal).getSQLState())
          .isEqualTo("90099");
    }
  }

  @Test
  @DisplayName("rel:F5 one that was closed in good order is opened again, another one too")
  void opensAgain() throws SQLException {
    try (var first = open("sound");
        var second = open("sound");
        var other = open("other")) {
      fill(first);
      assertThat(second.isValid(1)).isTrue();
      assertThat(other.isValid(1)).isTrue();
    }

    try (var again = open("sound")) {
      assertThat(again.isValid(1)).isTrue();
    }
  }

  /** H2's channel closes under a thread that is interrupted while it writes. */
  private static void failToWrite(Connection connection) {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> fill(connection)).isInstanceOf(SQLException.class);
    } finally {
      Thread.interrupted();
    }
  }

  private static void fill(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("create table if not exists filled(text varchar)");
      statement.execute("insert into filled select space(100) || x from system_range(1, 5000)");
    }
  }

  private Connection open(String name) throws SQLException {
    return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve(name) + LISTENER);
  }
}
