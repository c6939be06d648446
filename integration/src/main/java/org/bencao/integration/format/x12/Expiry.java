package org.bencao.integration.format.x12;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** The last day of use of a lot, DTM*036; CCYYMM00 is a month and means its last day. */
final class Expiry {

  private static final String KIND = "036";

  private Expiry() {}

  static boolean saysMonth(X12Segment segment) {
    return segment.tag().equals("DTM")
        && segment.text(1).equals(KIND)
        && segment.text(2).matches("[0-9]{4}(0[1-9]|1[0-2])00");
  }

  static Optional<LocalDate> read(List<X12Segment> segments, MessageText text) {
    return MessageText.all(segments, "DTM").stream()
        .filter(dtm -> dtm.text(1).equals(KIND))
        .findFirst()
        .flatMap(dtm -> saysMonth(dtm) ? Optional.of(lastDay(dtm.text(2))) : text.date(dtm, 2));
  }

  static void write(Optional<LocalDate> expiry, SegmentWriter out) {
    expiry.ifPresent(date -> out.segment("DTM", KIND, SegmentWriter.date(date)));
  }

  private static LocalDate lastDay(String month) {
    return YearMonth.parse(month.substring(0, 6), DateTimeFormatter.ofPattern("uuuuMM"))
        .atEndOfMonth();
  }
}
