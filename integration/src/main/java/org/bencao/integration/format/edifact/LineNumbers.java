package org.bencao.integration.format.edifact;

import java.util.List;
import java.util.Set;
import org.bencao.integration.format.Expected;

/** How the lines of a message are numbered and counted. */
final class LineNumbers {

  private LineNumbers() {}

  /** LIN 1082: as it says, else by its place; each number once. */
  static String of(EdifactSegment lin, Set<String> before, EdifactText text) {
    var number = lin.maybe(1).orElse(Integer.toString(before.size() + 1));
    if (!EdifactWriter.carries(number)) {
      text.fault(lin, 1, 1, "37", Expected.CHARACTERS);
    }
    if (!before.add(number)) {
      text.fault(lin, 1, 1, "12", Expected.UNIQUE);
    }
    return number;
  }

  /** CNT+2 where it is said: as many lines as there are. */
  static void checkCount(List<EdifactSegment> segments, int lines, EdifactText text) {
    EdifactText.first(segments, "CNT", "2")
        .filter(cnt -> !cnt.text(1, 2).matches("0*" + lines))
        .ifPresent(cnt -> text.fault(cnt, 1, 2, "12", Expected.RIGHT_COUNT));
  }
}
