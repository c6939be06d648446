package org.bencao.system;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The database dies under the portal, which goes on by itself once it is back. */
@Tag("fault")
@Tag("long")
@Tag("mysql-home")
class DatabaseFaultIT {

  private static final int KILLS = Integer.getInteger("bencao.kills", 2);
  private static final long SEED = Long.getLong("bencao.seed", System.nanoTime());

  @Test
  @DisplayName("rel:F4 every order survives the deaths of MySQL, and the portal goes on by itself")
  void mysqlDies() {
    var random = new Random(SEED);
    var settings = Settings.demo("it-mysql-dies-" + System.currentTimeMillis(), Ports.OWN_MYSQL);
    try (var mysql = OwnMySql.start(settings)) {
      var database = mysql.database("bencao");
      Ordeal.on("mysql-dies", database.of(settings), database, SEED)
          .after(IntStream.range(0, KILLS).mapToObj(kill -> mysql.dies(random)).toList())
          .isSound();
    }
  }
}
