package org.bencao.audit.boundary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bencao.audit.control.ExportCheck;

/**
 * Verifies exports of the audit trail on any machine with a JDK: no server, no library, no network.
 */
public final class VerifyExport {

  /** Exit status: every export is sound. */
  static final int SOUND = 0;

  /** Exit status: at least one fault. */
  static final int FAULTS = 1;

  /** Exit status: nothing could be checked. */
  static final int UNUSABLE = 2;

  private static final String USAGE =
      "usage: java -jar bencao-audit-verifier.jar --key FILE.pem [--key FILE.pem]... "
          + "[--head FILE.jsonl]... EXPORT.jsonl...";

  private final PrintStream out;
  private final StringBuilder keys = new StringBuilder();
  private final List<String> heads = new ArrayList<>();
  private final List<Path> exports = new ArrayList<>();

  VerifyExport(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    System.exit(new VerifyExport(System.out).run(arguments));
  }

  int run(String... arguments) {
    try {
      read(arguments);
      if (keys.isEmpty() || exports.isEmpty()) {
        out.println(USAGE);
        return UNUSABLE;
      }
      int status = SOUND;
      for (var export : exports) {
        status = Math.max(status, verify(export));
      }
      return status;
    } catch (IOException | IllegalArgumentException e) {
      out.println("cannot be checked: " + e);
      return UNUSABLE;
    }
  }

  private void read(String... arguments) throws IOException {
    for (int at = 0; at < arguments.length; at++) {
      boolean option = arguments[at].startsWith("--");
      if (!option) {
        exports.add(Path.of(arguments[at]));
      } else if (at + 1 < arguments.length) {
        option(arguments[at], Path.of(arguments[at + 1]));
        at++;
      } else {
        throw new IllegalArgumentException(arguments[at] + " names no file");
      }
    }
  }

  private void option(String name, Path file) throws IOException {
    switch (name) {
      case "--key" -> keys.append(Files.readString(file));
      case "--head" -> heads.addAll(Files.readAllLines(file));
      default -> throw new IllegalArgumentException("no such option: " + name);
    }
  }

  private int verify(Path export) throws IOException {
    try (var in = open(export)) {
      var verdict = new ExportCheck(in, keys.toString(), heads).verdict();
      print(export, verdict);
      return verdict.isSound() ? SOUND : FAULTS;
    }
  }

  /** Bytes that are no text become a sign that no entry has: a fault with its place, no end. */
  private static BufferedReader open(Path export) throws IOException {
    return new BufferedReader(
        new InputStreamReader(Files.newInputStream(export), StandardCharsets.UTF_8));
  }

  private void print(Path export, TrailVerdict verdict) {
    out.printf(
        "%s %s: %d entries, %d heads, %d faults%n",
        verdict.isSound() ? "OK" : "FAULTS",
        export,
        verdict.entries(),
        verdict.heads(),
        verdict.faultCount());
    if (verdict.keptBefore() > 0) {
      out.printf(
          "note: %d heads given lie before this export and say nothing%n", verdict.keptBefore());
    }
    verdict.faults().forEach(out::println);
    if (verdict.faultCount() > verdict.faults().size()) {
      out.printf("and %d more%n", verdict.faultCount() - verdict.faults().size());
    }
  }
}
