package org.bencao.integration.format.x12;

import java.util.List;
import java.util.Optional;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.Envelope;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderChangeResponseDocument.Verdict;
import org.bencao.document.OrderResponseDocument;
import org.bencao.document.OrderResponseDocument.Line;
import org.bencao.document.OrderResponseDocument.Schedule;
import org.bencao.document.OrderResponseDocument.Unmentioned;
import org.bencao.integration.format.Expected;

/** Reads an X12 865 purchase order change acknowledgement whose syntax is right. */
public class OrderChangeResponse865Reader {

  public X12Reading<OrderChangeResponseDocument> read(
      X12Message message, X12Interchange interchange, X12Agreement agreement) {
    if (!message.sound()) {
      return new X12Reading.Unreadable<>(message.faults());
    }
    var text = new MessageText(message, interchange.delimiters());
    var header = MessageText.before(text.segments(), "POC", "CTT", "SE");
    var bca = MessageText.first(header, "BCA");
    if (bca.isEmpty()) {
      text.missingSegment("BCA", text.segments().get(0), Expected.ORDER_NUMBER);
      return text.reading(() -> null);
    }
    var envelope = EnvelopeReader.read(message, interchange, agreement);
    return read(bca.get(), header, text, envelope, agreement);
  }

  private static X12Reading<OrderChangeResponseDocument> read(
      X12Segment bca,
      List<X12Segment> header,
      MessageText text,
      Optional<Envelope> envelope,
      X12Agreement agreement) {
    var orderNumber = text.required(bca, 3, "324", Expected.ORDER_NUMBER);
    var purpose = text.code(bca, 1, "353", X12Codes.ANSWER_PURPOSE, Expected.CODE);
    text.required(bca, 2, "587", Expected.CODE);
    var verdict = text.code(bca, 2, "587", X12Codes.CHANGE_VERDICT, Expected.CODE);
    var ordered = text.date(bca, 6);
    var issued = AnswerDates.issuedAt(text.date(bca, 10), envelope, ordered, agreement);
    var currency = MessageText.first(header, "CUR").flatMap(segment -> segment.maybe(2));
    var parties = PartyLoop.read(header, text);
    var detail = text.segments().subList(header.size(), text.segments().size());
    var loops = MessageText.loops(MessageText.before(detail, "CTT", "SE"), "POC");
    Totals.checkCount(detail, loops.size(), text);
    var reader =
        new ResponseLineReader(
            text,
            LineSegment.POC,
            currency.or(agreement::defaultCurrency),
            agreement.bpMeans(),
            bca.text(2));
    var rejected = verdict.filter(word -> word == Verdict.REJECTED).isPresent();
    var lines = rejected ? holding(loops, reader) : lines(loops, reader);
    return text.reading(
        () ->
            new OrderChangeResponseDocument(
                envelope,
                bca.maybe(5),
                verdict.orElseThrow(),
                issued,
                new OrderResponseDocument(
                    envelope,
                    bca.maybe(9).or(() -> orderNumber).orElseThrow(),
                    bca.maybe(9),
                    orderNumber.orElseThrow(),
                    ordered,
                    issued,
                    purpose.orElse(DocumentPurpose.ORIGINAL),
                    ofOrder(verdict.orElseThrow()),
                    // the verdict is on the change: of other lines of the order it says nothing
                    Unmentioned.UNANSWERED,
                    currency,
                    parties,
                    lines)));
  }

  private static List<Line> lines(List<List<X12Segment>> loops, ResponseLineReader reader) {
    return loops.stream().map(reader::read).flatMap(Optional::stream).toList();
  }

  /** A refusal refuses the change of a line, not the line: only what is said to hold counts. */
  private static List<Line> holding(List<List<X12Segment>> loops, ResponseLineReader reader) {
    var answered =
        loops.stream().filter(loop -> MessageText.first(loop, "ACK").isPresent()).toList();
    return lines(answered, reader).stream()
        .filter(
            line ->
                line.schedules().stream().anyMatch(part -> part.kind() != Schedule.Kind.REJECTED))
        .toList();
  }

  private static OrderResponseDocument.Verdict ofOrder(Verdict verdict) {
    return verdict == Verdict.ACCEPTED
        ? OrderResponseDocument.Verdict.ACCEPTED
        : OrderResponseDocument.Verdict.CONDITIONAL;
  }
}
