package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.document.InvoiceDocument.Terms;
import org.bencao.integration.format.Expected;

/** ITD: until when to pay, and what is off for paying early. */
final class TermsSegment {

  private static final String BASIC = "01";
  private static final String FROM_THE_INVOICE = "3";

  private static final Terms NONE =
      new Terms(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  private TermsSegment() {}

  /** The first that says a day or a number of them. */
  static Optional<Terms> read(List<X12Segment> header, MessageText text) {
    return MessageText.all(header, "ITD").stream()
        .map(itd -> read(itd, text))
        .filter(terms -> !terms.equals(NONE))
        .findFirst();
  }

  static void write(Terms terms, SegmentWriter out) {
    out.segment(
        "ITD",
        BASIC,
        FROM_THE_INVOICE,
        terms
            .discountPercent()
            .map(percent -> SegmentWriter.number("discount", percent, 6))
            .orElse(""),
        "",
        terms.discountDays().map(days -> days.toString()).orElse(""),
        terms.dueOn().map(SegmentWriter::date).orElse(""),
        terms.netDays().map(days -> days.toString()).orElse(""));
  }

  private static Terms read(X12Segment itd, MessageText text) {
    return new Terms(
        text.date(itd, 6),
        itd.count(7),
        text.number(itd, 3, "338", Expected.AMOUNT)
            .map(percent -> new BigDecimal(SegmentWriter.number(percent))),
        itd.count(5));
  }
}
