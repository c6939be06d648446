package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.ReturnRequestDocument;
import org.bencao.document.ReturnRequestDocument.Cause;
import org.bencao.document.ReturnRequestDocument.Line;
import org.bencao.integration.format.Expected;

/**
 * Reads an X12 180 return merchandise authorization and notification, as far as it asks for a
 * return: the delivery as N9*SI, the reason as RDR, each lot as a BLI with N9*LT and N9*SE.
 */
public class ReturnRequest180Reader {

  static final String DELIVERY = "SI";

  /** As long as 004010 lets it be. */
  private static final int NUMBER = 30;

  public X12Reading<ReturnRequestDocument> read(
      X12Message message, X12Interchange interchange, X12Agreement agreement) {
    return message.sound()
        ? new Reading(message, interchange, agreement).read()
        : new X12Reading.Unreadable<>(message.faults());
  }

  /** One message being read. */
  private static final class Reading {

    private final X12Message message;
    private final X12Interchange interchange;
    private final X12Agreement agreement;
    private final MessageText text;
    private final List<X12Segment> header;

    Reading(X12Message message, X12Interchange interchange, X12Agreement agreement) {
      this.message = message;
      this.interchange = interchange;
      this.agreement = agreement;
      this.text = new MessageText(message, interchange.delimiters());
      this.header = MessageText.before(text.segments(), "BLI", "SE");
    }

    X12Reading<ReturnRequestDocument> read() {
      var bgn = MessageText.first(header, "BGN").orElseThrow();
      if (!X12Codes.PURPOSE.meaning(bgn.text(1)).equals(Optional.of(DocumentPurpose.ORIGINAL))) {
        text.fault(bgn, 1, "353", "7", Expected.CODE);
      }
      var number = text.required(bgn, 2, "127", Expected.ELEMENT_PRESENT);
      // the answer names it as it is
      if (number.filter(one -> !SegmentWriter.carries(one)).isPresent()
          || number.filter(one -> one.length() > NUMBER).isPresent()) {
        text.fault(bgn, 2, "127", "6", Expected.LENGTH);
      }
      var issued = Moments.read(bgn, 3, 4, text, agreement.partnerZone());
      var delivery = delivery(bgn);
      var parties = PartyLoop.read(header, text);
      var loops =
          MessageText.loops(
              MessageText.before(
                  text.segments().subList(header.size(), text.segments().size()), "SE"),
              "BLI");
      if (loops.isEmpty()) {
        text.missingSegment("BLI", header.get(header.size() - 1), Expected.SEGMENT_PRESENT);
      }
      var cause = cause(bgn, loops);
      var lines = new ArrayList<Line>();
      for (int at = 0; at < loops.size(); at++) {
        line(loops.get(at), at + 1).ifPresent(lines::add);
      }
      return text.reading(
          () ->
              new ReturnRequestDocument(
                  EnvelopeReader.read(message, interchange, agreement),
                  number.orElseThrow(),
                  issued.orElseThrow(),
                  delivery.orElseThrow(),
                  cause.orElseThrow(),
                  parties,
                  lines));
    }

    private Optional<String> delivery(X12Segment bgn) {
      var named =
          MessageText.all(MessageText.before(header, "N1"), "N9").stream()
              .filter(n9 -> n9.text(1).equals(DELIVERY) && n9.maybe(2).isPresent())
              .toList();
      if (named.isEmpty()) {
        text.missingSegment("N9", bgn, Expected.SEGMENT_PRESENT);
      }
      named.stream()
          .skip(1)
          .filter(n9 -> !n9.text(2).equals(named.get(0).text(2)))
          .forEach(n9 -> text.fault(n9, 2, "127", "7", Expected.UNIQUE));
      return named.stream().findFirst().flatMap(n9 -> n9.maybe(2));
    }

    /** One return has one reason: in the header, or the same on each line. */
    private Optional<Cause> cause(X12Segment bgn, List<List<X12Segment>> loops) {
      var reasons = new ArrayList<>(MessageText.all(MessageText.before(header, "N1"), "RDR"));
      loops.forEach(loop -> reasons.addAll(MessageText.all(loop, "RDR")));
      if (reasons.isEmpty()) {
        text.missingSegment("RDR", bgn, Expected.SEGMENT_PRESENT);
        return Optional.empty();
      }
      Optional<Cause> first = Optional.empty();
      for (var rdr : reasons) {
        text.required(rdr, 2, "1293", Expected.CODE);
        var cause = text.code(rdr, 2, "1293", X12Codes.RETURN_CAUSE, Expected.CODE);
        if (first.isPresent() && cause.isPresent() && !first.equals(cause)) {
          text.fault(rdr, 2, "1293", "7", Expected.UNIQUE);
        }
        first = first.or(() -> cause);
      }
      return first;
    }

    /** BLI has no number of its own: lines are counted. */
    private Optional<Line> line(List<X12Segment> loop, int number) {
      var bli = loop.get(0);
      var name = MessageText.first(loop, "PID").flatMap(pid -> pid.maybe(5));
      var item = ReturnedItem.read(bli, name, text);
      if (item.isEmpty()) {
        text.fault(bli, 2, "234", "1", Expected.ITEM);
      }
      var quantity = text.quantity(bli, 3, 4, "380");
      var lot = Lot.read(loop, "N9", bli, text);
      return item.flatMap(
          found ->
              quantity.map(
                  much ->
                      new Line(
                          Integer.toString(number),
                          found,
                          lot,
                          much,
                          PackCodes.read(MessageText.all(loop, "N9"), text, found.gtin()))));
    }
  }
}
