package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The portal as its operator runs it: the start script as a child process, nothing else. */
public final class Server implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(4);
  private static final int HTTP = 8080;

  private final Settings settings;
  private Process process;
  private final List<Duration> starts = new ArrayList<>();

  Server(Settings settings) {
    this.settings = settings;
  }

  /** Returns once the sign-in page answers and a demo's sign-ins are written. */
  public void start() {
    long before = System.nanoTime();
    var console = console(starts.size() + 1);
    process = launch(console);
    Until.holds("the portal is ready (see " + console + ")", LONGEST_START, () -> isReady(console));
    starts.add(Duration.ofNanos(System.nanoTime() - before));
  }

  /** As the operator ends it. */
  public void stop() {
    if (process == null) {
      return;
    }
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        kill();
        throw new AssertionError("the server did not stop within 60 s of SIGTERM");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      kill();
    }
    process = null;
  }

  /** As a power switch for the process: nothing in it runs any more. */
  public void kill() {
    if (process != null) {
      process.destroyForcibly().onExit().join();
      process = null;
    }
  }

  /** Waits until the process ended by itself, and returns its exit status. */
  int ended(Duration limit) {
    try {
      if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError(
            "the server lives after %d s (see %s)"
                .formatted(limit.toSeconds(), console(starts.size())));
      }
      int status = process.exitValue();
      process = null;
      return status;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  long pid() {
    return process.pid();
  }

  /** Threads of the process, as the kernel counts them. */
  int threads() {
    try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
      return lines
          .filter(line -> line.startsWith("Threads:"))
          .mapToInt(line -> Integer.parseInt(line.substring("Threads:".length()).strip()))
          .sum();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address() {
    return "http://127.0.0.1:" + (HTTP + settings.offset());
  }

  Settings settings() {
    return settings;
  }

  /** From the start of the process to the first page, the last time. */
  public Duration started() {
    return starts.get(starts.size() - 1);
  }

  /** The same of every start, in seconds. */
  List<String> starts() {
    return starts.stream().map(start -> "%.1f".formatted(start.toMillis() / 1000.0)).toList();
  }

  @Override
  public void close() {
    stop();
  }

  private Process launch(Path console) {
    try {
      return launcher(settings, List.of()).redirectOutput(console.toFile()).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The product's own script with these settings, behind the words of whatever starts it. */
  static ProcessBuilder launcher(Settings settings, List<String> starter) {
    var command = new ArrayList<>(starter);
    command.addAll(List.of(wanted("bencao.launcher"), wanted("bencao.ear")));
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    var environment = builder.environment();
    environment.keySet().removeIf(name -> name.startsWith("BENCAO_"));
    environment.put("BENCAO_DATA", settings.data().toString());
    environment.put("BENCAO_PORT_OFFSET", String.valueOf(settings.offset()));
    environment.put("BENCAO_CONSOLE_LEVEL", "WARN");
    environment.put("BENCAO_JAVA_OPTS", System.getProperty("bencao.java-opts", ""));
    environment.putAll(settings.environment());
    return builder;
  }

  private boolean isReady(Path console) throws IOException {
    var said = Files.readString(console);
    if (!process.isAlive()) {
      throw new AssertionError("the server ended with " + process.exitValue() + ":\n" + said);
    }
    return said.contains("Bencao is ready") && (!settings.isDemo() || Files.exists(signIns()));
  }

  Path signIns() {
    return settings.data().resolve("demo-sign-ins.txt");
  }

  /** What it said, a file for each start. */
  List<Path> consoles() {
    return IntStream.rangeClosed(1, starts.size()).mapToObj(this::console).toList();
  }

  private Path console(int start) {
    var data = settings.data();
    try {
      Files.createDirectories(data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return data.resolveSibling(data.getFileName() + "-console-" + start + ".log");
  }

  private static String wanted(String property) {
    var value = System.getProperty(property);
    if (value == null || !Files.exists(Path.of(value))) {
      throw new IllegalStateException(property + " names nothing that exists: " + value);
    }
    return value;
  }
}
