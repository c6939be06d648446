package org.bencao.web.exchange;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the order lines of which the segments speak: PO1, IT1, POC and RCD loops and item levels of
 * a hierarchy (HL03 = I), for the eye and never for processing.
 */
final class DocumentLines {

  private final List<DocumentLine> lines = new ArrayList<>();
  private final List<RawSegment> open = new ArrayList<>();
  private String order = "";
  private String pack = "";

  private DocumentLines() {}

  static List<DocumentLine> of(List<RawSegment> segments) {
    var found = new DocumentLines();
    segments.forEach(found::take);
    found.end();
    return List.copyOf(found.lines);
  }

  private void take(RawSegment segment) {
    switch (segment.tag()) {
      case "ST" -> {
        end();
        order = "";
        pack = "";
      }
      case "BEG", "BAK", "BCH", "BCA" -> order = segment.element(3).strip();
      case "BIG" -> order = segment.element(4).strip();
      case "PO1", "IT1", "POC", "RCD" -> begin(segment);
      case "HL" -> level(segment);
      case "CTT", "TDS", "SE" -> end();
      default -> within(segment);
    }
  }

  /** Order, package and item follow each other from the top down (X12 856, HL03). */
  private void level(RawSegment segment) {
    switch (segment.element(3)) {
      case "I" -> begin(segment);
      case "O" -> {
        end();
        order = "";
        pack = "";
      }
      default -> {
        end();
        pack = "";
      }
    }
  }

  private void within(RawSegment segment) {
    if (!open.isEmpty()) {
      open.add(segment);
    } else if (segment.tag().equals("PRF")) {
      order = segment.element(1).strip();
    } else if (segment.tag().equals("MAN")) {
      pack = segment.element(2).strip();
    }
  }

  private void begin(RawSegment segment) {
    end();
    open.add(segment);
  }

  private void end() {
    if (!open.isEmpty()) {
      var line = new DocumentLine(order, pack, open);
      lines.add(new DocumentLine(ownOrder(line), pack, open));
      open.clear();
    }
  }

  /** An invoice or a receipt over several orders names the order in the line. */
  private static String ownOrder(DocumentLine line) {
    var named = line.qualified("REF", "PO", 2);
    var prior = line.element("PRF", 1);
    if (!named.isEmpty()) {
      return named;
    }
    return prior.isEmpty() ? line.order() : prior;
  }
}
