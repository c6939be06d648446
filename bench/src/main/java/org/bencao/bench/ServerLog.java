package org.bencao.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a server wrote down since a moment. */
record ServerLog(Path file, long from) {

  /** {@code WildFly … started in 7012ms}. */
  private static final Pattern STARTED =
      Pattern.compile("WFLYSRV002[56]: .* started (?:\\(with errors\\) )?in (\\d+)ms");

  /** From now on. */
  static ServerLog of(Path data) throws IOException {
    var file = data.resolve("server/log/server.log");
    return new ServerLog(file, Files.exists(file) ? Files.size(file) : 0);
  }

  /** How long the server says its start took, once it has. */
  Optional<Double> secondsToStart() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(file)) {
      in.skipNBytes(Math.min(from, Files.size(file)));
      var started = STARTED.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return started.find()
          ? Optional.of(Long.parseLong(started.group(1)) / 1e3)
          : Optional.empty();
    }
  }
}
