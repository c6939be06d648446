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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How the portal's script starts and ends. */
class LauncherIT {

  private static final int MILLIS = 20_000;

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
    var heard = new CopyOnWriteArrayList<Integer>();
    try (var server = new Server(settings)) {
      var page = URI.create(server.address() + "/sign-in").toURL();
      var caller = new Thread(() -> ask(page, heard));
      caller.setDaemon(true);

      caller.start();
      server.start();
      caller.join(Duration.ofSeconds(30).toMillis());
    }

    assertThat(heard).contains(503).endsWith(200);
    assertThat(heard.subList(heard.indexOf(503), heard.size())).containsOnly(503, 200);
  }

  /** Until the page is there; as long as nobody listens nothing is heard. */
  private static void ask(URL page, List<Integer> heard) {
    while (!heard.contains(200)) {
      try {
        var call = (HttpURLConnection) page.openConnection();
        call.setConnectTimeout(MILLIS);
        call.setReadTimeout(MILLIS);
        heard.add(call.getResponseCode());
      } catch (IOException e) {
        // not yet
      }
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  private static boolean hasText(Path file) throws IOException {
    return Files.exists(file) && !Files.readString(file).isBlank();
  }
}
