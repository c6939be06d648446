package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.FutureTask;

/** What lives in a server's heap, asked from outside by the tool of the JDK. */
final class Heap {

  private final String server;

  Heap(Server server) {
    try {
      this.server = Files.readString(server.settings().data().resolve("server.pid")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes that are still reachable. */
  long live() {
    try {
      var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
      var process =
          new ProcessBuilder(tool, server, "GC.class_histogram").redirectErrorStream(true).start();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return said.lines()
          .filter(line -> line.startsWith("Total"))
          .map(line -> line.strip().split("\\s+"))
          .map(words -> Long.parseLong(words[2]))
          .findFirst()
          .orElseThrow(() -> new AssertionError("no heap of " + server + ": " + said));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The most that lived at one time while something was done, over what lived before. */
  long above(Runnable act) {
    long before = live();
    var done = new FutureTask<>(act, true);
    new Thread(done, "act").start();
    long most = before;
    while (!done.isDone()) {
      most = Math.max(most, live());
    }
    get(done);
    return most - before;
  }

  private static void get(FutureTask<Boolean> done) {
    try {
      done.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (java.util.concurrent.ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }
}
