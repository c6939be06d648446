package org.bencao.system;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A document of a wholesaler with another text in one of its elements, under separators that are no
 * characters of any text.
 */
final class Forgery {

  /** With this the control numbers of all of them begin, and of no other document. */
  static final String CONTROLS = "7000";

  private static final char ELEMENT = '\u001D';
  private static final char COMPONENT = '\u001F';
  private static final char SEGMENT = '\u001E';
  private static final int FIRST_CONTROL = 700_000_000;

  /** Elements in which a partner writes what it likes. */
  private static final Map<String, Integer> FREE =
      Map.of(
          "N1", 2, "REF", 2, "BAK", 8, "BSN", 2, "BIG", 2, "TD5", 3, "PID", 5, "LIN", 3, "PO1", 7,
          "MAN", 2);

  private final List<List<String>> segments;
  private final List<Integer> free;

  /**
   * @param raw as it stands in the journal
   */
  Forgery(String raw) {
    segments =
        Arrays.stream(raw.split("~"))
            .map(String::strip)
            .filter(segment -> !segment.isEmpty())
            .map(segment -> List.of(segment.split("\\*", -1)))
            .toList();
    free = new ArrayList<>();
    for (int at = 0; at < segments.size(); at++) {
      var segment = segments.get(at);
      int element = FREE.getOrDefault(segment.get(0), Integer.MAX_VALUE);
      if (element < segment.size()) {
        free.add(at);
      }
    }
  }

  /** The n-th forgery: numbered as no other, the text in one of its free elements. */
  byte[] with(int n, String text) {
    int place = free.get(n % free.size());
    var written = new StringBuilder();
    for (int at = 0; at < segments.size(); at++) {
      var segment = new ArrayList<>(segments.get(at));
      number(segment, String.valueOf(FIRST_CONTROL + n));
      if (at == place) {
        segment.set(FREE.get(segment.get(0)), text);
      }
      written.append(segment.stream().collect(Collectors.joining(String.valueOf(ELEMENT))));
      written.append(SEGMENT);
    }
    return written.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void number(List<String> segment, String control) {
    switch (segment.get(0)) {
      case "ISA" -> {
        segment.set(13, control);
        segment.set(16, String.valueOf(COMPONENT));
      }
      case "GS" -> segment.set(6, control);
      // a document under a number that was there before is not looked into
      case "GE", "IEA", "BSN", "BIG" -> segment.set(2, control);
      default -> {
        // other segments have no number of their own
      }
    }
  }
}
