package org.bencao.integration.format.x12;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A segment taken apart.
 *
 * @param position in the file, ISA = 1
 * @param elements the tag first, so that the index is the element's position
 */
record X12Segment(String tag, int position, List<String> elements) {

  /** Longer than any segment of our subset; the rest of a longer one is not looked at. */
  static final int LONGEST = 4_000;

  static X12Segment of(String raw, int position, X12Delimiters delimiters) {
    var elements = delimiters.split(raw.substring(0, Math.min(raw.length(), LONGEST)));
    return new X12Segment(elements.get(0), position, elements);
  }

  /** The element without padding; empty when it is not there. */
  String text(int element) {
    return element < elements.size() ? elements.get(element).strip() : "";
  }

  Optional<String> maybe(int element) {
    return Optional.of(text(element)).filter(text -> !text.isEmpty());
  }

  int size() {
    return elements.size() - 1;
  }

  /** A count as an envelope says it: up to six digits. */
  Optional<Integer> count(int element) {
    return maybe(element).filter(text -> text.matches("[0-9]{1,6}")).map(Integer::valueOf);
  }

  boolean isNumber(int element, int wanted) {
    return count(element).filter(number -> number == wanted).isPresent();
  }

  Optional<Integer> firstElementThat(Predicate<String> condition) {
    for (var i = 1; i < elements.size(); i++) {
      if (condition.test(elements.get(i))) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
