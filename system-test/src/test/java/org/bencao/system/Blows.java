package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Blows that need no place in the code: at any moment, and with the broker's data. */
final class Blows {

  private static final int EARLIEST_MILLIS = 200;
  private static final int SPREAD_MILLIS = 2_800;

  private Blows() {}

  /** That many kills, each somewhere within three seconds of work. */
  static List<Blow> atRandom(int kills, Random random) {
    return IntStream.range(0, kills).mapToObj(kill -> atRandom(random)).toList();
  }

  /** Everything the broker had is gone: the portal's own database is all that is left. */
  static Blow withTheBroker(Random random) {
    return server -> {
      killAtRandom(server, random);
      wipe(server.settings().data().resolve("activemq"));
      server.start();
    };
  }

  /** What so many blows without a loss prove, and no more. */
  static String bound(int blows) {
    return "n = %d blows without a loss: with 95 %% fewer than %.1f %% lose something (3/n)"
        .formatted(blows, Math.min(100, 300.0 / Math.max(1, blows)));
  }

  private static Blow atRandom(Random random) {
    return server -> {
      killAtRandom(server, random);
      server.start();
    };
  }

  private static void killAtRandom(Server server, Random random) {
    int millis = EARLIEST_MILLIS + random.nextInt(SPREAD_MILLIS);
    LockSupport.parkNanos(Duration.ofMillis(millis).toNanos());
    server.kill();
  }

  private static void wipe(Path folder) {
    assertThat(folder).isDirectory();
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
