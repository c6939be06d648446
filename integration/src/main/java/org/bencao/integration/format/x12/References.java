package org.bencao.integration.format.x12;

import java.util.List;
import java.util.Optional;

/** The REF segments of a header: numbers of other documents. */
final class References {

  private References() {}

  /** Of the document itself, each once; a party has its own behind its N1. */
  static List<String> read(List<X12Segment> header, String... kinds) {
    var wanted = List.of(kinds);
    return MessageText.all(MessageText.before(header, "N1"), "REF").stream()
        .filter(ref -> wanted.contains(ref.text(1)))
        .map(ref -> ref.maybe(2))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  static void write(String kind, Optional<String> number, SegmentWriter out) {
    number
        .map(text -> out.required("reference " + kind, text, 30))
        .ifPresent(text -> out.segment("REF", kind, text));
  }
}
