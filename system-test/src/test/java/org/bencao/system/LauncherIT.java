package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

  private static boolean hasText(Path file) throws IOException {
    return Files.exists(file) && !Files.readString(file).isBlank();
  }
}
