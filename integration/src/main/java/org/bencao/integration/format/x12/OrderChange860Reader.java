package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.common.Quantity;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderChangeDocument;
import org.bencao.document.OrderChangeDocument.Line;
import org.bencao.integration.format.Expected;

/** Reads an X12 860 purchase order change whose syntax is right. */
public class OrderChange860Reader {

  /** DE 670. */
  /** Segments by which something else than a quantity is changed. */
  private static final Set<String> OTHER = Set.of("DTM", "SCH", "CTP", "SAC", "SDQ");

  private static final String CHANGED = "CA";

  private static final String DELETED = "DI";

  public X12Reading<OrderChangeDocument> read(
      X12Message message, X12Interchange interchange, X12Agreement agreement) {
    if (!message.sound()) {
      return new X12Reading.Unreadable<>(message.faults());
    }
    var text = new MessageText(message, interchange.delimiters());
    var header = MessageText.before(text.segments(), "POC", "CTT", "SE");
    var bch = MessageText.first(header, "BCH");
    if (bch.isEmpty()) {
      text.missingSegment("BCH", text.segments().get(0), Expected.ORDER_NUMBER);
      return text.reading(() -> null);
    }
    var orderNumber = text.required(bch.get(), 3, "324", Expected.ORDER_NUMBER);
    var number = text.required(bch.get(), 5, "327", Expected.ELEMENT_PRESENT);
    number
        .filter(said -> !SegmentWriter.carries(said))
        // the answer names it as it is
        .ifPresent(said -> text.fault(bch.get(), 5, "327", "6", Expected.CHARACTERS));
    keepable(header, text);
    var purpose =
        text.code(bch.get(), 1, "353", X12Codes.CHANGE_PURPOSE, Expected.CODE)
            .orElse(DocumentPurpose.ORIGINAL);
    text.required(bch.get(), 6, "373", Expected.DATE);
    // the day of the change, else the one that stands for the order's
    var day = text.date(bch.get(), 11).or(() -> text.date(bch.get(), 6));
    var parties = PartyLoop.read(header, text);
    var detail = text.segments().subList(header.size(), text.segments().size());
    var loops = MessageText.loops(MessageText.before(detail, "CTT", "SE"), "POC");
    Totals.checkCount(detail, loops.size(), text);
    // the whole order is taken back, whatever lines are said with it
    var lines = purpose == DocumentPurpose.CANCEL ? List.<Line>of() : lines(loops, bch.get(), text);
    return text.reading(
        () ->
            new OrderChangeDocument(
                EnvelopeReader.read(message, interchange, agreement),
                orderNumber.orElseThrow(),
                number.orElseThrow(),
                purpose,
                day.orElseThrow().atStartOfDay(agreement.partnerZone()).toInstant(),
                parties,
                lines));
  }

  private static List<Line> lines(List<List<X12Segment>> loops, X12Segment bch, MessageText text) {
    if (loops.isEmpty()) {
      text.missingSegment("POC", bch, Expected.SEGMENT_PRESENT);
    }
    var lines = new ArrayList<Line>();
    var numbers = new HashSet<String>();
    for (var loop : loops) {
      var poc = loop.get(0);
      if (poc.maybe(1).isPresent() && !numbers.add(poc.text(1))) {
        text.fault(poc, 1, "350", "7", Expected.UNIQUE);
      }
      line(loop, text).ifPresent(lines::add);
    }
    return lines;
  }

  /** What a change cannot change would be lost: a day, a price, a charge, a place of a line. */
  private static void keepable(List<X12Segment> segments, MessageText text) {
    segments.stream()
        .filter(segment -> OTHER.contains(segment.tag()))
        .findFirst()
        .ifPresent(segment -> text.fault(segment, 1, "670", "7", Expected.ELEMENT_ABSENT));
  }

  private static Optional<Line> line(List<X12Segment> loop, MessageText text) {
    var poc = loop.get(0);
    if (!poc.text(2).equals(DELETED)) {
      keepable(loop, text);
      poc.maybe(LineSegment.POC.price())
          .ifPresent(
              price ->
                  text.fault(poc, LineSegment.POC.price(), "212", "7", Expected.ELEMENT_ABSENT));
      MessageText.first(loop, "N1")
          .ifPresent(n1 -> text.fault(n1, 1, "98", "7", Expected.ELEMENT_ABSENT));
    }
    var lineRef = text.required(poc, 1, "350", Expected.ELEMENT_PRESENT);
    var quantity = quantity(poc, text);
    var name = MessageText.first(loop, "PID").flatMap(pid -> pid.maybe(5));
    var item =
        ItemPairs.read(poc, LineSegment.POC.item(), name, text)
            .or(
                () ->
                    MessageText.first(loop, "LIN")
                        .flatMap(lin -> ItemPairs.read(lin, 2, name, text)));
    if (item.isEmpty()) {
      text.fault(poc, LineSegment.POC.item() + 1, "234", "1", Expected.ITEM);
    }
    return lineRef.flatMap(
        ref ->
            quantity.flatMap(
                much -> item.map(what -> new Line(ref, what, much.value(), much.unit()))));
  }

  /** What is wanted from now on: a code that says a difference, or a price, says something else. */
  private static Optional<Quantity> quantity(X12Segment poc, MessageText text) {
    if (poc.text(2).equals(DELETED)) {
      // of nothing any unit is right
      var unit =
          text.code(poc, LineSegment.POC.unit(), "355", X12Codes.UNIT, Expected.UNIT)
              .orElse(Quantity.EACH);
      return Optional.of(Quantity.of(0, unit));
    }
    if (!poc.text(2).equals(CHANGED)) {
      text.fault(poc, 2, "670", "7", Expected.CODE);
      return Optional.empty();
    }
    return text.quantity(poc, LineSegment.POC.quantity(), LineSegment.POC.unit(), "330");
  }
}
