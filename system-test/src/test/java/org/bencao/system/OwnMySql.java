package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A MySQL server of a test's own, durable as in production, whose process can be killed. */
final class OwnMySql implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PORT = 23_306;
  private static final int SPREAD_MILLIS = 2_800;

  private final Path data;
  private final int port;
  private Process process;

  private OwnMySql(Path data, int port) {
    this.data = data;
    this.port = port;
  }

  /** With the binaries that the environment names, beside that server's data. */
  static OwnMySql start(Settings settings) {
    var data = settings.data().resolveSibling(settings.data().getFileName() + "-mysql");
    var mysql = new OwnMySql(data, PORT + settings.offset());
    try {
      if (mysql.run("--initialize-insecure").waitFor() != 0) {
        throw new AssertionError("no database is made; see " + data + ".err");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    mysql.start();
    return mysql;
  }

  /** A fresh database in it. */
  Database database(String name) {
    return server().fresh(name);
  }

  /** Killed in the midst of work, and back after a while; the portal is left alone with it. */
  Blow dies(Random random) {
    return server -> {
      LockSupport.parkNanos(Duration.ofMillis(200 + random.nextInt(SPREAD_MILLIS)).toNanos());
      process.destroyForcibly().onExit().join();
      LockSupport.parkNanos(Duration.ofMillis(random.nextInt(SPREAD_MILLIS)).toNanos());
      start();
    };
  }

  private void start() {
    try {
      process = run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Until.holds("MySQL answers (see " + data + ".err)", PATIENCE, () -> server().answers());
  }

  private Database server() {
    var zone = "?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true";
    return new Database("jdbc:mysql://127.0.0.1:" + port + "/" + zone, "root", "");
  }

  private Process run(String... more) throws IOException {
    var home = Path.of(System.getenv("BENCAO_MYSQL_HOME"));
    var command = new ArrayList<>(List.of(home.resolve("mysqld").toString()));
    command.addAll(List.of("--datadir=" + data, "--port=" + port, "--bind-address=127.0.0.1"));
    command.addAll(List.of("--socket=mysql.sock", "--pid-file=mysql.pid"));
    command.addAll(List.of("--mysqlx=OFF", "--log-error=" + data + ".err"));
    command.addAll(List.of(more));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }
}
