package org.bencao.integration.format.edifact;

import java.util.List;
import java.util.Optional;

/**
 * A segment taken apart.
 *
 * @param position in the file, UNB = 1
 * @param elements the tag first, so that the index is the element's position; components of each
 */
record EdifactSegment(String tag, int position, List<List<String>> elements) {

  /** Longer than any segment of our subset; the rest of a longer one is not looked at. */
  static final int LONGEST = 6_000;

  static EdifactSegment of(String raw, int position, EdifactDelimiters delimiters) {
    var elements = delimiters.split(raw.substring(0, Math.min(raw.length(), LONGEST)));
    return new EdifactSegment(elements.get(0).get(0), position, elements);
  }

  /** Empty when it is not there. */
  String text(int element, int component) {
    if (element >= elements.size() || component > elements.get(element).size()) {
      return "";
    }
    return elements.get(element).get(component - 1).strip();
  }

  /** The first component. */
  String text(int element) {
    return text(element, 1);
  }

  Optional<String> maybe(int element, int component) {
    return Optional.of(text(element, component)).filter(text -> !text.isEmpty());
  }

  Optional<String> maybe(int element) {
    return maybe(element, 1);
  }

  int size() {
    return elements.size() - 1;
  }

  boolean isNumber(int element, int wanted) {
    return text(element).matches("[0-9]{1,6}") && Integer.parseInt(text(element)) == wanted;
  }

  boolean is(String name, String qualifier) {
    return tag.equals(name) && text(1).equals(qualifier);
  }
}
