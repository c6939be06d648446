package org.bencao.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The kernel refuses single calls of the server: strace has it do so. What a process has seen fail
 * it cannot trust again, so its operator starts it anew.
 */
@Tag("fault")
@Tag("long")
@Tag("strace")
class SyscallFaultIT {

  private static final long SEED = Long.getLong("bencao.seed", System.nanoTime());
  private static final Duration WHILE = Duration.ofSeconds(8);
  private static final long PATIENCE_SECONDS = 30;

  @Test
  @DisplayName("rel:F6 a write that finds no space loses no acknowledged order")
  void noSpace() {
    endures("no-space", "pwrite64", "ENOSPC");
  }

  @Test
  @DisplayName("rel:F6 a disk that does not keep what was written loses no acknowledged order")
  void notKept() {
    endures("not-kept", "fsync,fdatasync,msync", "EIO");
  }

  /** From the first call on, and from some way into the work. */
  private static void endures(String name, String calls, String error) {
    Ordeal.onH2(name, Ports.REFUSED_CALLS, SEED)
        .after(List.of(refused(calls, error, "when=1+"), refused(calls, error, "when=20+")))
        .isSound();
  }

  private static Blow refused(String calls, String error, String when) {
    return server -> {
      var data = server.settings().data();
      var log = data.resolveSibling(data.getFileName() + "-refused.log");
      var inject = "inject=%s:error=%s:%s".formatted(calls, error, when);
      try {
        var strace =
            new ProcessBuilder("strace", "-f", "-qq", "-p", "" + server.pid(), "-o", "" + log)
                .inheritIO();
        strace.command().addAll(List.of("-e", "trace=" + calls, "-e", "signal=none", "-e", inject));
        var tracer = strace.start();
        LockSupport.parkNanos(WHILE.toNanos());
        tracer.destroy();
        assertThat(tracer.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(log)).as("calls that were refused").contains("(INJECTED)");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      server.kill();
      server.start();
    };
  }
}
