package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.List;
import org.bencao.integration.format.Expected;

/** What CTT counted, held against what is there; a message that counts wrongly lost something. */
final class Totals {

  private static final int HASH_DIGITS = 10;

  private Totals() {}

  static void checkCount(List<X12Segment> segments, int found, MessageText text) {
    MessageText.first(segments, "CTT")
        .filter(ctt -> !ctt.isNumber(1, found))
        .ifPresent(ctt -> text.fault(ctt, 1, "354", "7", Expected.RIGHT_COUNT));
  }

  static void checkHash(List<X12Segment> segments, BigDecimal found, MessageText text) {
    var ctt = MessageText.first(segments, "CTT").filter(segment -> segment.maybe(2).isPresent());
    if (ctt.isPresent()) {
      text.number(ctt.get(), 2, "347", Expected.RIGHT_COUNT)
          .filter(hash -> hash.compareTo(found) != 0)
          .ifPresent(hash -> text.fault(ctt.get(), 2, "347", "7", Expected.RIGHT_COUNT));
    }
  }

  /** A hash total that is too long for its element is left out. */
  static void write(int count, BigDecimal hash, SegmentWriter out) {
    var total = SegmentWriter.number(hash);
    out.segment(
        "CTT",
        Integer.toString(count),
        total.replace(".", "").length() <= HASH_DIGITS ? total : "");
  }
}
