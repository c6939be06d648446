package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;

/** Words that are longer than an element may be. */
final class Parts {

  private Parts() {}

  /** Each as long as it may be, broken between words. */
  static List<String> of(String text, int longest) {
    var parts = new ArrayList<String>();
    var rest = text;
    while (rest.length() > longest) {
      int at = rest.lastIndexOf(' ', longest);
      parts.add(rest.substring(0, at > 0 ? at : longest).strip());
      rest = rest.substring(at > 0 ? at : longest).strip();
    }
    if (!rest.isEmpty()) {
      parts.add(rest);
    }
    return parts;
  }
}
