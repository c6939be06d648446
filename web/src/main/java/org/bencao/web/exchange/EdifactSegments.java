package org.bencao.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An EDIFACT interchange cut for the eye; UNB is segment 1, and UNA before it has no number. */
final class EdifactSegments {

  private static final int ADVICE = 9;

  private final char element;
  private final char release;
  private final char terminator;
  private final List<RawSegment> segments = new ArrayList<>();

  private EdifactSegments(char element, char release, char terminator) {
    this.element = element;
    this.release = release;
    this.terminator = terminator;
  }

  static List<RawSegment> of(String text) {
    boolean advised = text.startsWith("UNA") && text.length() > ADVICE;
    var cut =
        advised
            ? new EdifactSegments(text.charAt(4), text.charAt(6), text.charAt(8))
            : new EdifactSegments('+', '?', '\'');
    if (advised) {
      cut.segments.add(new RawSegment(0, "UNA", List.of(), "", text.substring(3, ADVICE), 0));
    }
    cut.take(text, advised ? ADVICE : 0);
    return cut.linked();
  }

  private void take(String text, int begin) {
    int number = 1;
    int from = begin;
    while (from < text.length()) {
      int end = end(text, from);
      var raw = text.substring(from, end < 0 ? text.length() : end).strip();
      if (!raw.isEmpty()) {
        var elements = elements(raw);
        segments.add(
            new RawSegment(
                number,
                elements.get(0),
                elements.subList(1, elements.size()),
                String.valueOf(element),
                end < 0 || terminator < ' ' ? "" : String.valueOf(terminator),
                0));
      }
      number++;
      from = end < 0 ? text.length() : end + 1;
    }
  }

  private int end(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == release && release != ' ') {
        at++;
      } else if (text.charAt(at) == terminator) {
        return at;
      }
    }
    return -1;
  }

  /** As they came, release marks among them. */
  private List<String> elements(String raw) {
    var elements = new ArrayList<String>();
    int from = 0;
    for (int at = 0; at < raw.length(); at++) {
      if (raw.charAt(at) == release && release != ' ') {
        at++;
      } else if (raw.charAt(at) == element) {
        elements.add(raw.substring(from, at));
        from = at + 1;
      }
    }
    elements.add(raw.substring(from));
    return elements;
  }

  /** LIN to the next speaks of the line that it, or its RFF+ON, names. */
  private List<RawSegment> linked() {
    var linked = new ArrayList<RawSegment>();
    int from = 0;
    while (from < segments.size()) {
      int to = from + 1;
      if (segments.get(from).tag().equals("LIN")) {
        while (to < segments.size() && !ends(segments.get(to))) {
          to++;
        }
        int line = line(segments.subList(from, to));
        segments.subList(from, to).forEach(segment -> linked.add(segment.of(line)));
      } else {
        linked.add(segments.get(from));
      }
      from = to;
    }
    return linked;
  }

  private static boolean ends(RawSegment segment) {
    return List.of("LIN", "UNS", "UNT").contains(segment.tag());
  }

  private static int line(List<RawSegment> loop) {
    return loop.stream()
        .filter(segment -> segment.tag().equals("RFF") && segment.element(1).startsWith("ON:"))
        .map(segment -> segment.element(1).split(":"))
        .filter(parts -> parts.length > 2)
        .map(parts -> parts[2])
        .findFirst()
        .or(() -> Optional.of(loop.get(0).element(1)))
        .filter(number -> number.matches("[0-9]{1,6}"))
        .map(Integer::valueOf)
        .orElse(0);
  }
}
