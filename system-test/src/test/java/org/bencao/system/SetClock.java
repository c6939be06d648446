package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * What the portal takes for the time can be set, while it works, to any distance from the truth.
 */
enum SetClock {
  INSTANT("instant()", "$!.plusMillis(%s)"),
  MILLIS("millis()", "$! + %s");

  private static final String JDK_CLASSES =
      " -Dorg.jboss.byteman.transform.all -Dorg.jboss.byteman.compile.to.bytecode";

  private static final Duration EACH = Duration.ofSeconds(3);

  /**
   * Byteman's language reads no file, but asks one for its time: so long after this it is wrong.
   */
  private static final Instant NO_DISTANCE = Instant.parse("2040-01-01T00:00:00Z");

  private final String method;
  private final String result;

  SetClock(String method, String result) {
    this.method = method;
    this.result = result;
  }

  /** A server whose clock is right, until it is set; the rules stand in a class of the JDK. */
  static Settings in(Settings settings) {
    var with = Agent.in(settings, Stream.of(values()).map(SetClock::rule).toList());
    var options = with.environment().get("BENCAO_JAVA_OPTS");
    return with.with("BENCAO_JAVA_OPTS", options + JDK_CLASSES);
  }

  /** Jumps while the portal works, and stays there for some seconds. */
  static Blow jumps(Duration fromTheTruth) {
    return server -> {
      for (var one : values()) {
        one.set(server.settings(), fromTheTruth);
      }
      LockSupport.parkNanos(EACH.toNanos());
    };
  }

  /** Whoever asks finds the old distance or the new one. */
  private void set(Settings settings, Duration distance) {
    try {
      var next = Files.createTempFile(settings.data(), "clock", "");
      Files.setLastModifiedTime(next, FileTime.from(NO_DISTANCE.plus(distance)));
      Agent.wake(settings, name(), next);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Rule rule() {
    var where = "CLASS java.time.Clock$TickClock\nMETHOD " + method + "\nAT EXIT";
    var distance = "(sign.lastModified() - " + NO_DISTANCE.toEpochMilli() + "L)";
    return new Rule(name(), where, "", "TRUE", "$! = " + result.formatted(distance));
  }
}
