package org.bencao.web.exchange;

import java.util.List;

/**
 * One segment as it is shown.
 *
 * @param number its place in the interchange, ISA is 1
 * @param separator what stands before each element
 * @param terminator what ends it, empty when it cannot be seen
 * @param line the order line it speaks of, 0 when none
 */
public record RawSegment(
    int number, String tag, List<String> elements, String separator, String terminator, int line) {

  public RawSegment {
    elements = List.copyOf(elements);
  }

  /** The same, speaking of an order line. */
  RawSegment of(int orderLine) {
    return new RawSegment(number, tag, elements, separator, terminator, orderLine);
  }

  /** All that follows the tag. */
  public String rest() {
    return text(0, elements.size()) + terminator;
  }

  /** What stands before an element, its separator included; element 1 is the first. */
  public String before(int element) {
    return holds(element) ? text(0, element - 1) + separator : rest();
  }

  /** An element's value, empty when the segment is shorter. */
  public String element(int element) {
    return holds(element) ? elements.get(element - 1) : "";
  }

  public String after(int element) {
    return holds(element) ? text(element, elements.size()) + terminator : "";
  }

  private boolean holds(int element) {
    return element > 0 && element <= elements.size();
  }

  private String text(int from, int to) {
    var text = new StringBuilder();
    elements.subList(from, to).forEach(element -> text.append(separator).append(element));
    return text.toString();
  }
}
