package org.bencao.integration.format.x12;

import java.util.List;
import java.util.Optional;
import org.bencao.integration.format.Expected;

/** The lot of an item, REF*LT or N9*LT; some say it as a pair of the line. */
final class Lot {

  private static final String KIND = "LT";
  private static final int LENGTH = 20;

  private Lot() {}

  /** One lot at most: a quantity in two lots is said twice, once for each. */
  static Optional<String> read(List<X12Segment> segments, X12Segment lin, MessageText text) {
    return read(segments, "REF", lin, text);
  }

  static Optional<String> read(
      List<X12Segment> segments, String tag, X12Segment line, MessageText text) {
    var refs =
        MessageText.all(segments, tag).stream()
            .filter(ref -> ref.text(1).equals(KIND) && ref.maybe(2).isPresent())
            .toList();
    refs.stream()
        .filter(ref -> !ref.text(2).equals(refs.get(0).text(2)))
        .forEach(ref -> text.fault(ref, 2, "127", "7", Expected.LOT));
    if (refs.isEmpty()) {
      return ofPair(line, text);
    }
    return checked(refs.get(0), 2, "127", text);
  }

  static void write(Optional<String> lot, SegmentWriter out) {
    write("REF", lot, out);
  }

  static void write(String tag, Optional<String> lot, SegmentWriter out) {
    lot.map(text -> out.required("lot", text, LENGTH))
        .ifPresent(text -> out.segment(tag, KIND, text));
  }

  private static Optional<String> ofPair(X12Segment lin, MessageText text) {
    for (var i = 2; i < lin.size(); i += 2) {
      if (lin.text(i).equals(KIND) && lin.maybe(i + 1).isPresent()) {
        return checked(lin, i + 1, "234", text);
      }
    }
    return Optional.empty();
  }

  private static Optional<String> checked(
      X12Segment segment, int element, String reference, MessageText text) {
    if (segment.text(element).length() > LENGTH) {
      text.fault(segment, element, reference, "5", Expected.LOT);
    }
    return segment.maybe(element);
  }
}
