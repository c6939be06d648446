package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.AcknowledgementDocument.Level;
import org.bencao.document.AcknowledgementDocument.MessageVerdict;
import org.bencao.document.AcknowledgementDocument.SyntaxError;
import org.bencao.document.AcknowledgementDocument.Verdict;
import org.bencao.integration.format.Expected;

/** Reads an X12 997 functional acknowledgement whose syntax is right. */
public class FunctionalAcknowledgement997Reader {

  private static final int MOST_CODES = 5;

  public X12Reading<AcknowledgementDocument> read(
      X12Message message, X12Interchange interchange, X12Agreement agreement) {
    if (!message.sound()) {
      return new X12Reading.Unreadable<>(message.faults());
    }
    var text = new MessageText(message, interchange.delimiters());
    var st = text.segments().get(0);
    var ak1 = MessageText.first(text.segments(), "AK1");
    var ak9 = MessageText.first(text.segments(), "AK9");
    if (ak1.isEmpty() || ak9.isEmpty()) {
      text.missingSegment(ak1.isEmpty() ? "AK1" : "AK9", st, Expected.SEGMENT_PRESENT);
      return text.reading(() -> null);
    }
    var functionalId = text.required(ak1.get(), 1, "479", Expected.ELEMENT_PRESENT);
    var control = text.required(ak1.get(), 2, "28", Expected.CONTROL_NUMBER);
    var verdict = verdict(ak9.get(), "715", text);
    var messages =
        MessageText.loops(text.segments(), "AK2").stream()
            .map(loop -> message(loop, text, interchange.delimiters()))
            .flatMap(Optional::stream)
            .toList();
    return text.reading(
        () ->
            new AcknowledgementDocument(
                EnvelopeReader.read(message, interchange, agreement),
                Level.GROUP,
                functionalId,
                control.orElseThrow(),
                verdict.orElseThrow(),
                codes(ak9.get(), 5),
                ak9.get().count(2).orElse(0),
                ak9.get().count(3).orElse(0),
                ak9.get().count(4).orElse(0),
                messages));
  }

  private static Optional<Verdict> verdict(X12Segment segment, String reference, MessageText text) {
    text.required(segment, 1, reference, Expected.CODE);
    return text.code(segment, 1, reference, AckCodes.VERDICT, Expected.CODE);
  }

  private static Optional<MessageVerdict> message(
      List<X12Segment> loop, MessageText text, X12Delimiters delimiters) {
    var ak2 = loop.get(0);
    var type = text.required(ak2, 1, "143", Expected.ELEMENT_PRESENT);
    var control = text.required(ak2, 2, "329", Expected.CONTROL_NUMBER);
    var ak5 = MessageText.first(loop, "AK5");
    if (ak5.isEmpty()) {
      text.missingSegment("AK5", ak2, Expected.SEGMENT_PRESENT);
    }
    var verdict = ak5.flatMap(segment -> verdict(segment, "717", text));
    if (type.isEmpty() || control.isEmpty() || verdict.isEmpty()) {
      return Optional.empty();
    }
    var errors = new ArrayList<SyntaxError>();
    for (var ak3 : MessageText.loops(MessageText.before(loop, "AK5"), "AK3")) {
      errors.addAll(errors(ak3, delimiters));
    }
    return Optional.of(
        new MessageVerdict(
            type.get(), control.get(), verdict.get(), codes(ak5.orElseThrow(), 2), errors));
  }

  /** One error for each AK4; an AK3 alone is an error of the whole segment. */
  private static List<SyntaxError> errors(List<X12Segment> loop, X12Delimiters delimiters) {
    var ak3 = loop.get(0);
    var elements = MessageText.all(loop, "AK4");
    if (elements.isEmpty()) {
      return List.of(error(ak3, Optional.empty(), Optional.empty(), Optional.empty(), ak3));
    }
    return elements.stream().map(ak4 -> elementError(ak3, ak4, delimiters)).toList();
  }

  private static SyntaxError elementError(
      X12Segment ak3, X12Segment ak4, X12Delimiters delimiters) {
    var position = ak4.text(1);
    var split = position.indexOf(delimiters.component());
    var element = split < 0 ? position : position.substring(0, split);
    var component = split < 0 ? "" : position.substring(split + 1);
    return error(ak3, number(element), number(component), ak4.maybe(3), ak4);
  }

  private static SyntaxError error(
      X12Segment ak3,
      Optional<Integer> element,
      Optional<Integer> component,
      Optional<String> elementCode,
      X12Segment ak4) {
    var ofElement = ak4.tag().equals("AK4");
    return new SyntaxError(
        ak3.maybe(1).orElse("?"),
        ak3.count(2).orElse(0),
        ak3.maybe(3),
        ak3.maybe(4),
        element,
        component,
        ofElement ? ak4.maybe(2) : Optional.empty(),
        elementCode,
        ofElement ? ak4.maybe(4) : Optional.empty());
  }

  private static Optional<Integer> number(String text) {
    return Optional.of(text).filter(digits -> digits.matches("[0-9]{1,4}")).map(Integer::valueOf);
  }

  private static List<String> codes(X12Segment segment, int from) {
    return IntStream.range(from, from + MOST_CODES)
        .mapToObj(segment::maybe)
        .flatMap(Optional::stream)
        .toList();
  }
}
