package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** Byteman in the server's process. What it says of a rule is in the server's log. */
final class Agent {

  private Agent() {}

  /** A server with these rules in it, all asleep. */
  static Settings in(Settings settings, List<Rule> rules) {
    var agent = Path.of(System.getProperty("bencao.byteman")).toAbsolutePath();
    var folder = folder(settings);
    var script = folder.resolve("rules.btm");
    try {
      Files.createDirectories(folder);
      Files.writeString(
          script, rules.stream().map(rule -> rule.text(folder)).collect(Collectors.joining("\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // without boot: classes of the deployment would not see the agent's
    return settings.with(
        "BENCAO_JAVA_OPTS",
        "%s -javaagent:%s=script:%s,boot:%s"
            .formatted(settings.environment().get("BENCAO_JAVA_OPTS"), agent, script, agent));
  }

  static void wake(Settings settings, String rule) {
    try {
      Files.createFile(folder(settings).resolve(rule));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same with a file that tells the rule more. */
  static void wake(Settings settings, String rule, Path file) {
    try {
      Files.move(file, folder(settings).resolve(rule), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void calm(Settings settings, String rule) {
    try {
      Files.delete(folder(settings).resolve(rule));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder(Settings settings) {
    return settings.data().resolve("rules");
  }
}
