package org.bencao.integration.format.x12;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.ReceiptAdviceDocument;
import org.bencao.document.ReceiptAdviceDocument.Line;
import org.bencao.integration.format.Expected;

/** Reads an X12 861 receiving advice whose syntax is right. */
public class ReceiptAdvice861Reader {

  public X12Reading<ReceiptAdviceDocument> read(
      X12Message message, X12Interchange interchange, X12Agreement agreement) {
    if (!message.sound()) {
      return new X12Reading.Unreadable<>(message.faults());
    }
    return new Reading(message, interchange, agreement).read();
  }

  /** One message being read. */
  private static final class Reading {

    private final X12Message message;
    private final X12Interchange interchange;
    private final X12Agreement agreement;
    private final MessageText text;
    private final List<X12Segment> header;
    private final List<X12Segment> detail;

    Reading(X12Message message, X12Interchange interchange, X12Agreement agreement) {
      this.message = message;
      this.interchange = interchange;
      this.agreement = agreement;
      this.text = new MessageText(message, interchange.delimiters());
      this.header = MessageText.before(text.segments(), "RCD", "CTT", "SE");
      this.detail = text.segments().subList(header.size(), text.segments().size());
    }

    X12Reading<ReceiptAdviceDocument> read() {
      var bra = MessageText.first(header, "BRA");
      if (bra.isEmpty()) {
        text.missingSegment("BRA", text.segments().get(0), Expected.SEGMENT_PRESENT);
        return text.reading(() -> null);
      }
      return read(bra.get());
    }

    private X12Reading<ReceiptAdviceDocument> read(X12Segment bra) {
      var number = text.required(bra, 1, "127", Expected.ELEMENT_PRESENT);
      requireOriginal(bra);
      var received = receivedAt(bra);
      var order = order(bra);
      var parties = PartyLoop.read(header, text);
      var reader = new ReceiptLineReader(text);
      var loops = MessageText.loops(MessageText.before(detail, "CTT", "SE"), "RCD");
      List<Line> lines = loops.stream().map(reader::read).flatMap(Optional::stream).toList();
      Totals.checkCount(detail, loops.size(), text);
      return text.reading(
          () ->
              new ReceiptAdviceDocument(
                  EnvelopeReader.read(message, interchange, agreement),
                  number.orElseThrow(),
                  received.orElseThrow(),
                  References.read(header, "SI").stream().findFirst(),
                  order.orElseThrow(),
                  parties,
                  lines));
    }

    /** Goods that were counted cannot be uncounted: a correction is a receipt of its own. */
    private void requireOriginal(X12Segment bra) {
      if (!X12Codes.PURPOSE.meaning(bra.text(3)).equals(Optional.of(DocumentPurpose.ORIGINAL))) {
        text.fault(bra, 3, "353", "7", Expected.CODE);
      }
    }

    /** DTM*050, else when the advice was made. */
    private Optional<Instant> receivedAt(X12Segment bra) {
      text.required(bra, 2, "373", Expected.DATE);
      var made = Moments.read(bra, 2, 5, text, agreement.partnerZone());
      return MessageText.all(header, "DTM").stream()
          .filter(dtm -> dtm.text(1).equals("050"))
          .findFirst()
          .flatMap(dtm -> Moments.read(dtm, 2, 3, text, agreement.partnerZone()))
          .or(() -> made);
    }

    /** One receipt, one order: the PRF of the header and those of the lines name the same. */
    private Optional<String> order(X12Segment bra) {
      var numbers = MessageText.all(text.segments(), "PRF");
      if (numbers.isEmpty()) {
        text.missingSegment("PRF", bra, Expected.ORDER_NUMBER);
        return Optional.empty();
      }
      var first = text.required(numbers.get(0), 1, "324", Expected.ORDER_NUMBER);
      numbers.stream()
          .filter(prf -> first.isPresent() && !prf.maybe(1).equals(first))
          .forEach(prf -> text.fault(prf, 1, "324", "7", Expected.ORDER_NUMBER));
      return first;
    }
  }
}
