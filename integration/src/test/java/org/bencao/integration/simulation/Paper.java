package org.bencao.integration.simulation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** An interchange as a partner without our code sees it: segments and elements, nothing more. */
record Paper(List<List<String>> segments) {

  static Paper of(byte[] bytes) {
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    return new Paper(
        Stream.of(text.split("~\\s*")).map(segment -> List.of(segment.split("\\*", -1))).toList());
  }

  /** ISA13. */
  long control() {
    return Long.parseLong(first("ISA").get(13));
  }

  /** GS06. */
  String group() {
    return first("GS").get(6);
  }

  /** ST01, or TA1 where there is nothing but one. */
  String type() {
    return all("ST").map(segment -> segment.get(1)).findFirst().orElse("TA1");
  }

  List<String> first(String tag) {
    return all(tag).findFirst().orElseThrow();
  }

  Stream<List<String>> all(String tag) {
    return segments.stream().filter(segment -> segment.get(0).equals(tag));
  }
}
