package org.bencao.web.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a document says of one order line: a loop of X12, from its first segment to its last.
 *
 * @param order the order's number as the document gives it, empty where it gives none
 * @param pack number of the shipping unit in which it lies, empty where there is none
 * @param segments never empty
 */
record DocumentLine(String order, String pack, List<RawSegment> segments) {

  private static final int NAME_OF_PID = 5;

  DocumentLine {
    segments = List.copyOf(segments);
  }

  /** The order's line; 0 when the document gives none that can be read. */
  int number() {
    return Stream.of(stated(), element("LIN", 1))
        .filter(text -> text.matches("\\d{1,6}"))
        .findFirst()
        .map(Integer::parseInt)
        .orElse(0);
  }

  /** A hierarchical level counts itself, its LIN names the line. */
  private String stated() {
    var first = segments.get(0);
    return first.tag().equals("HL") ? "" : first.element(1);
  }

  /** A document that names no order speaks of whatever order it was sent for. */
  boolean isOf(Optional<String> wanted) {
    return order.isEmpty() || wanted.map(order::equals).orElse(true);
  }

  /** Of the first segment of that name; empty when there is none. */
  String element(String tag, int element) {
    return all(tag).map(segment -> segment.element(element)).findFirst().orElse("").strip();
  }

  /** Of the first segment of that name whose first element is the qualifier. */
  String qualified(String tag, String qualifier, int element) {
    return all(tag)
        .filter(segment -> segment.element(1).equals(qualifier))
        .map(segment -> segment.element(element).strip())
        .findFirst()
        .orElse("");
  }

  Stream<RawSegment> all(String tag) {
    return segments.stream().filter(segment -> segment.tag().equals(tag));
  }

  /** How the document itself calls the item. */
  String itemName() {
    return qualified("PID", "F", NAME_OF_PID);
  }

  /** The same segments, linked to the line. */
  List<RawSegment> marked() {
    int line = number();
    var marked = new ArrayList<RawSegment>();
    segments.forEach(segment -> marked.add(segment.of(line)));
    return marked;
  }
}
