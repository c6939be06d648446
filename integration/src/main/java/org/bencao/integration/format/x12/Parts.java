package org.bencao.integration.format.x12;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words that are longer than an element may be, whether its reader counts characters or bytes. */
final class Parts {

  private Parts() {}

  /** Each as long as it may be, broken where a line may be: between words, or Chinese letters. */
  static List<String> of(String text, int longest) {
    var parts = new ArrayList<String>();
    var rest = text;
    while (bytes(rest) > longest) {
      int end = end(rest, longest);
      var breaks = BreakIterator.getLineInstance(Locale.ROOT);
      breaks.setText(rest);
      int at = breaks.isBoundary(end) ? end : breaks.preceding(end);
      parts.add(rest.substring(0, at > 0 ? at : end).strip());
      rest = rest.substring(at > 0 ? at : end).strip();
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }

  /** So many characters come to that many bytes at most. */
  private static int end(String text, int longest) {
    int end = 0;
    int bytes = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      bytes += bytes(text.substring(end, next));
      if (bytes > longest) {
        return end;
      }
      end = next;
    }
    return end;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
