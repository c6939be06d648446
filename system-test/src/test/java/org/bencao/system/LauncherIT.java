package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How the portal's script starts and ends. */
class LauncherIT {

  @Test
  @DisplayName("a portal that a build started ends with the build, even if that was killed")
  void endsWithWhatStartedIt() throws Exception {
    var settings =
        Settings.demo("it-launcher-" + System.currentTimeMillis(), Ports.LAUNCHED)
            .with("BENCAO_STOP_WITH_PARENT", "true");
    Files.createDirectories(settings.data());
    var pid = settings.data().resolve("server.pid");
    var build =
        Server.launcher(settings, List.of("bash", "-c", "\"$0\" \"$@\" & wait"))
            .redirectOutput(settings.data().resolve("console.log").toFile())
            .start();
    Until.holds("the script says its process", Duration.ofSeconds(30), () -> hasText(pid));
    var server = ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
    try {
      assertThat(build.destroyForcibly().waitFor(30, TimeUnit.SECONDS)).isTrue();

      Until.holds("the server ends", Duration.ofSeconds(60), () -> !server.isAlive());
    } finally {
      server.destroyForcibly();
    }
  }

  @Test
  @DisplayName("who calls while the portal starts hears to come again, not that nothing is there")
  void answersWhileItStarts() throws Exception {
    var settings = Settings.plain("it-starting-" + System.currentTimeMillis(), Ports.LAUNCHED);
    var heard = ConcurrentHashMap.<Integer>newKeySet();
    try (var server = new Server(settings)) {
      var page = URI.create(server.address() + "/sign-in").toURL();
      var caller = new Thread(() -> Stream.generate(() -> status(page)).anyMatch(said(heard)));

      caller.start();
      server.start();
      caller.join(Duration.ofSeconds(30).toMillis());
    }

    assertThat(heard).containsExactlyInAnyOrder(503, 200);
  }

  /** Remembers what was said, until it is the page. */
  private static Predicate<Optional<Integer>> said(Set<Integer> heard) {
    return status -> {
      status.ifPresent(heard::add);
      return heard.contains(200);
    };
  }

  /** Nothing as long as nobody listens. */
  private static Optional<Integer> status(URL page) {
    LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    try {
      return Optional.of(((HttpURLConnection) page.openConnection()).getResponseCode());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean hasText(Path file) throws IOException {
    return Files.exists(file) && !Files.readString(file).isBlank();
  }
}
