package org.bencao.invoicing.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How dealings end, as it is written in {@code five-documents.txt}. */
final class Endings {

  private static final String LINE_2 =
      "line 2: ordered 1, confirmed 1, despatched 1, invoiced 1;"
          + " CONFIRMED SHIPPED NOT_RECEIVED INVOICED";

  private static final Pattern CONDITION = Pattern.compile("((?:\\d+<\\d+,?)+) (.*)");

  private final List<String> lines;

  Endings() {
    try (var file = Endings.class.getResourceAsStream("five-documents.txt")) {
      lines =
          new String(file.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
              .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In that order of arrival; the second line of the order ends as usual. */
  List<String> of(Dealing dealing, List<Paper> arrivals) {
    return lines.stream()
        .skip(lines.indexOf(dealing.name()) + 1L)
        .takeWhile(line -> line.startsWith(" "))
        .map(String::strip)
        .flatMap(line -> where(line, arrivals))
        .flatMap(line -> line.startsWith("line 1") ? Stream.of(line, LINE_2) : Stream.of(line))
        .toList();
  }

  private static Stream<String> where(String line, List<Paper> arrivals) {
    var found = CONDITION.matcher(line);
    if (!found.matches()) {
      return Stream.of(line);
    }
    boolean holds = Stream.of(found.group(1).split(",")).allMatch(order -> holds(order, arrivals));
    return holds ? Stream.of(found.group(2)) : Stream.of();
  }

  private static boolean holds(String order, List<Paper> arrivals) {
    var papers = Stream.of(order.split("<")).map(Paper::of).map(arrivals::indexOf).toList();
    return papers.get(0) < papers.get(1);
  }
}
