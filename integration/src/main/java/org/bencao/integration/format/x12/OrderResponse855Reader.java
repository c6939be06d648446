package org.bencao.integration.format.x12;

import java.util.List;
import java.util.Optional;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.Envelope;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.bencao.integration.format.Expected;

/** Reads an X12 855 purchase order acknowledgement whose syntax is right. */
public class OrderResponse855Reader {

  public X12Reading<OrderResponseDocument> read(
      X12Message message, X12Interchange interchange, X12Agreement agreement) {
    if (!message.sound()) {
      return new X12Reading.Unreadable<>(message.faults());
    }
    var text = new MessageText(message, interchange.delimiters());
    var header = MessageText.before(text.segments(), "PO1", "CTT", "SE");
    var bak = MessageText.first(header, "BAK");
    if (bak.isEmpty()) {
      text.missingSegment("BAK", text.segments().get(0), Expected.ORDER_NUMBER);
      return text.reading(() -> null);
    }
    var envelope = EnvelopeReader.read(message, interchange, agreement);
    return read(bak.get(), header, text, envelope, agreement);
  }

  private static X12Reading<OrderResponseDocument> read(
      X12Segment bak,
      List<X12Segment> header,
      MessageText text,
      Optional<Envelope> envelope,
      X12Agreement agreement) {
    var orderNumber = text.required(bak, 3, "324", Expected.ORDER_NUMBER);
    var purpose = text.code(bak, 1, "353", X12Codes.PURPOSE, Expected.CODE);
    var verdict = AnswerCodes.verdict(bak.text(2));
    if (verdict.isEmpty()) {
      text.fault(bak, 2, "587", "7", Expected.CODE);
    }
    var ordered = text.date(bak, 4);
    var issued = AnswerDates.issuedAt(text.date(bak, 9), envelope, ordered, agreement);
    var currency = MessageText.first(header, "CUR").flatMap(segment -> segment.maybe(2));
    var parties = PartyLoop.read(header, text);
    var detail = text.segments().subList(header.size(), text.segments().size());
    var reader =
        new ResponseLineReader(
            text,
            LineSegment.PO1,
            currency.or(agreement::defaultCurrency),
            agreement.bpMeans(),
            bak.text(2));
    var lines =
        MessageText.loops(MessageText.before(detail, "CTT", "SE"), "PO1").stream()
            .map(reader::read)
            .flatMap(Optional::stream)
            .toList();
    return text.reading(
        () ->
            new OrderResponseDocument(
                envelope,
                bak.maybe(8).or(() -> orderNumber).orElseThrow(),
                bak.maybe(8),
                orderNumber.orElseThrow(),
                ordered,
                issued,
                purpose.orElse(DocumentPurpose.ORIGINAL),
                verdict.orElseThrow(),
                unmentioned(bak.text(2), verdict.orElseThrow(), lines.isEmpty()),
                currency,
                parties,
                lines));
  }

  private static Unmentioned unmentioned(String code, Verdict verdict, boolean nothingNamed) {
    if (code.equals(AnswerCodes.EXCEPTIONS_ONLY) || verdict == Verdict.ACCEPTED && nothingNamed) {
      return Unmentioned.ACCEPTED;
    }
    return verdict == Verdict.REJECTED && nothingNamed
        ? Unmentioned.REJECTED
        : Unmentioned.UNANSWERED;
  }
}
