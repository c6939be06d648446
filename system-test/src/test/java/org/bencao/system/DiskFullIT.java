package org.bencao.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The disk of the portal's data is full for a while: a small one of its own, where root mounts. */
@Tag("fault")
@Tag("long")
class DiskFullIT {

  private static final long SEED = Long.getLong("bencao.seed", System.nanoTime());
  private static final Duration FULL = Duration.ofSeconds(10);
  private static final Duration BY_ITSELF = Duration.ofSeconds(45);
  private static final int PIECE = 1 << 16;

  private final Settings settings =
      Settings.demo("it-disk-full-" + System.currentTimeMillis(), Ports.FULL_DISK);

  @BeforeEach
  void mount() throws Exception {
    var folder = Files.createDirectories(settings.data()).toString();
    assumeTrue(
        ends("mount", "-t", "tmpfs", "-o", "size=4g", "tmpfs", folder) == 0,
        "rel:F5 is not tried: nobody may mount here");
  }

  @AfterEach
  void unmount() throws Exception {
    ends("umount", settings.data().toString());
  }

  @Test
  @DisplayName("rel:F5 a full disk loses no acknowledged order and leaves none half made")
  void full() {
    Ordeal.on("disk-full", settings, Database.h2(settings), SEED)
        .after(List.of(this::fill, this::fill))
        .isSound();
  }

  /** To the last byte; then there is room again, and a restart only if it needs one. */
  private void fill(Server server) {
    var filler = settings.data().resolve("filler");
    try {
      write(filler);
      LockSupport.parkNanos(FULL.toNanos());
      Files.delete(filler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var rest = new Rest(server.address(), Optional.of("nobody's"), "en");
    long end = System.nanoTime() + BY_ITSELF.toNanos();
    while (System.nanoTime() < end && !answers(rest)) {
      LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
    }
    if (!answers(rest)) {
      System.out.println("disk-full: back after a restart");
      server.kill();
      server.start();
    }
  }

  private static void write(Path filler) throws IOException {
    try (var out = Files.newOutputStream(filler)) {
      var piece = new byte[PIECE];
      while (true) {
        out.write(piece);
      }
    } catch (IOException full) {
      if (!String.valueOf(full.getMessage()).contains("No space left")) {
        throw full;
      }
    }
  }

  /** The database says that it knows nobody by this token. */
  private static boolean answers(Rest rest) {
    try {
      return rest.attempt("GET", "/organisation/me", Map.of(), "").status() == 401;
    } catch (IOException e) {
      return false;
    }
  }

  private static int ends(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
