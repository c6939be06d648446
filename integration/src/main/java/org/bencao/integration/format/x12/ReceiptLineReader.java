package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.document.ReceiptAdviceDocument.Line;
import org.bencao.integration.format.Expected;

/** Reads the RCD loop of an 861: what was found of one lot of one order line. */
final class ReceiptLineReader {

  private static final int RECEIVED = 2;
  private static final int RETURNED = 4;

  /** Five quantities in question, each with its unit and its condition. */
  private static final List<Integer> QUESTIONS = List.of(6, 9, 12, 15, 18);

  private static final List<Integer> COUNTS = List.of(RECEIVED, RETURNED, 6, 9, 12, 15, 18);

  private final MessageText text;

  ReceiptLineReader(MessageText text) {
    this.text = text;
  }

  /** None when something in it cannot be understood; the message's faults say what. */
  Optional<Line> read(List<X12Segment> loop) {
    var before = text.faults().size();
    var rcd = loop.get(0);
    var own = MessageText.before(loop, "LM", "N1");
    var counts = new EnumMap<Finding, BigDecimal>(Finding.class);
    count(rcd, RECEIVED, "663", Optional.of(Finding.GOOD), counts);
    count(rcd, RETURNED, "664", Optional.of(Finding.REFUSED), counts);
    for (var at : QUESTIONS) {
      if (rcd.maybe(at).isPresent()) {
        text.required(rcd, at + 2, "412", Expected.CODE);
        var finding = text.code(rcd, at + 2, "412", X12Codes.FINDING, Expected.CODE);
        count(rcd, at, "667", finding, counts);
      }
    }
    var unit = unit(rcd);
    var lin = MessageText.first(own, "LIN");
    if (lin.isEmpty()) {
      text.missingSegment("LIN", rcd, Expected.ITEM);
    }
    var name = MessageText.first(own, "PID").flatMap(pid -> pid.maybe(5));
    var item = lin.flatMap(segment -> ItemPairs.read(segment, 2, name, text));
    if (lin.isPresent() && item.isEmpty()) {
      text.fault(lin.get(), 3, "234", "1", Expected.ITEM);
    }
    var lineRef = rcd.maybe(1).or(() -> lin.flatMap(segment -> segment.maybe(1)));
    if (lineRef.isEmpty()) {
      text.fault(rcd, 1, "350", "1", Expected.ELEMENT_PRESENT);
    }
    var lot = lin.flatMap(segment -> Lot.read(own, segment, text));
    var expiry = Expiry.read(own, text);
    if (text.faults().size() > before) {
      return Optional.empty();
    }
    return Optional.of(
        new Line(
            lineRef.orElseThrow(),
            item.orElseThrow(),
            unit.orElseThrow(),
            lot,
            expiry,
            of(Finding.GOOD, counts),
            of(Finding.DAMAGED, counts),
            of(Finding.QUARANTINED, counts),
            of(Finding.REFUSED, counts),
            of(Finding.SHORTAGE, counts),
            of(Finding.OVER, counts),
            LetterReference.read(own)));
  }

  private void count(
      X12Segment rcd,
      int at,
      String reference,
      Optional<Finding> finding,
      Map<Finding, BigDecimal> counts) {
    if (rcd.maybe(at).isPresent()) {
      var quantity = text.quantity(rcd, at, at + 1, reference);
      finding.ifPresent(
          what -> quantity.ifPresent(much -> counts.merge(what, much.value(), BigDecimal::add)));
    }
  }

  /** The counts of a line are in one unit, so that they can be added up. */
  private Optional<String> unit(X12Segment rcd) {
    var first = Optional.<String>empty();
    for (var at : COUNTS) {
      var unit = rcd.maybe(at + 1).flatMap(X12Codes.UNIT::meaning);
      if (first.isPresent() && unit.isPresent() && !unit.equals(first)) {
        text.fault(rcd, at + 1, "355", "7", Expected.UNIT);
      }
      first = first.or(() -> unit);
    }
    if (COUNTS.stream().allMatch(at -> rcd.maybe(at).isEmpty())) {
      text.fault(rcd, RECEIVED, "663", "2", Expected.QUANTITY);
    }
    return first;
  }

  private static BigDecimal of(Finding finding, Map<Finding, BigDecimal> counts) {
    return counts.getOrDefault(finding, BigDecimal.ZERO);
  }
}
