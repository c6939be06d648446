package org.bencao.integration.format.edifact;

import java.util.ArrayList;
import java.util.List;

/** The service characters of an interchange, by its UNA or as ISO 9735 has them. */
public record EdifactDelimiters(
    char component, char element, char decimal, char release, char terminator) {

  public static final EdifactDelimiters DEFAULT = new EdifactDelimiters(':', '+', '.', '?', '\'');

  /** Elements of a raw segment, the tag first; the components of each, without release marks. */
  List<List<String>> split(String raw) {
    var elements = new ArrayList<List<String>>();
    var components = new ArrayList<String>();
    var text = new StringBuilder();
    for (int at = 0; at < raw.length(); at++) {
      char c = raw.charAt(at);
      if (isRelease(c) && at + 1 < raw.length()) {
        at++;
        text.append(raw.charAt(at));
      } else if (c == element || c == component) {
        components.add(text.toString());
        text.setLength(0);
        if (c == element) {
          elements.add(List.copyOf(components));
          components.clear();
        }
      } else {
        text.append(c);
      }
    }
    components.add(text.toString());
    elements.add(List.copyOf(components));
    return elements;
  }

  /** Where the segment that begins there ends; -1 where it does not. */
  int end(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isRelease(c)) {
        at++;
      } else if (c == terminator) {
        return at;
      }
    }
    return -1;
  }

  /** A blank in UNA releases nothing. */
  boolean isRelease(char c) {
    return c == release && release != ' ';
  }

  /** Whether there is a way to say it: without a release sign, no service character can be said. */
  boolean canSay(String text) {
    return release != ' '
        || text.chars().noneMatch(c -> c == component || c == element || c == terminator);
  }

  /** The same words where no service character means anything. */
  String released(String text) {
    var out = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (c == component || c == element || isRelease(c) || c == terminator) {
        out.append(release);
      }
      out.append(c);
    }
    return out.toString();
  }

  /** UNA. */
  String advice() {
    return "UNA" + component + element + decimal + release + ' ' + terminator;
  }
}
