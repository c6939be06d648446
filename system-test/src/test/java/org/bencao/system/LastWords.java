package org.bencao.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What a server says while it ends: 500, and not even its error page is left. It is as good as no
 * answer, and each has a line in the server's console.
 */
final class LastWords {

  private static final List<String> NO_PAGE = List.of("UT005022", "UT015012");

  private final Queue<String> heard = new ConcurrentLinkedQueue<>();

  /** Whether it is one of them; a portal that lives tells the code of its fault. */
  boolean are(Answer answer) {
    boolean last =
        answer.status() == 500
            && (answer.text().isEmpty() || answer.text().contains("<title>Error</title>"));
    if (last) {
      heard.add(answer.toString());
    }
    return last;
  }

  /** All of them, when the server knows of fewer. */
  List<String> unexplained(Server server) {
    long known = server.consoles().stream().mapToLong(LastWords::pagesMissing).sum();
    return heard.size() <= known ? List.of() : List.copyOf(heard);
  }

  private static long pagesMissing(Path console) {
    try (var lines = Files.lines(console)) {
      return lines.filter(line -> NO_PAGE.stream().anyMatch(line::contains)).count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
