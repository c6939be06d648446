package org.bencao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bencao.system.Until;

/**
 * The same distribution, configuration and command as a running portal's, in a folder of its own
 * and without the deployment.
 */
final class EmptyServer {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final int STOP_SECONDS = 30;

  private final List<String> command;
  private final Map<String, String> environment;
  private final Path data;
  private final Path model;

  /** Modelled on that portal, which has to run at this moment. */
  EmptyServer(ServerProcess portal, Path model) throws IOException {
    this.model = model;
    this.data = model.resolveSibling(model.getFileName() + "-empty");
    this.command =
        portal.command().stream()
            .map(argument -> argument.replace(model.toString(), data.toString()))
            .toList();
    this.environment = portal.environment();
  }

  /** What a start said of itself, and the memory that the server held then. */
  record Started(double seconds, long mebibytes) {}

  Started startAndStop() throws Exception {
    lay();
    var log = ServerLog.of(data);
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    var process = builder.redirectOutput(data.resolve("console.log").toFile()).start();
    try {
      Until.holds("the empty server runs", PATIENCE, () -> log.secondsToStart().isPresent());
      var memory = new ServerProcess(process.pid()).mebibytes();
      return new Started(log.secondsToStart().orElseThrow(), memory);
    } finally {
      process.destroy();
      if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    }
  }

  private void lay() throws IOException {
    Folders.remove(data);
    for (var folder : List.of("server/configuration", "server/deployments", "server/log")) {
      Files.createDirectories(data.resolve(folder));
    }
    var configuration = model.resolve("server/configuration");
    try (var files = Files.list(configuration)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, data.resolve("server/configuration").resolve(file.getFileName()));
      }
    }
  }

  void remove() throws IOException {
    Folders.remove(data);
  }
}
