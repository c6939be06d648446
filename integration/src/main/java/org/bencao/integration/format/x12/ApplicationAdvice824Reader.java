package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.document.ApplicationAdviceDocument;
import org.bencao.document.ApplicationAdviceDocument.Line;
import org.bencao.document.StatedReason;
import org.bencao.integration.format.Expected;

/** Reads an X12 824 application advice whose syntax is right. */
public class ApplicationAdvice824Reader {

  public X12Reading<ApplicationAdviceDocument> read(
      X12Message message, X12Interchange interchange, X12Agreement agreement) {
    return message.sound()
        ? read(message, interchange, agreement, new MessageText(message, interchange.delimiters()))
        : new X12Reading.Unreadable<>(message.faults());
  }

  private static X12Reading<ApplicationAdviceDocument> read(
      X12Message message, X12Interchange interchange, X12Agreement agreement, MessageText text) {
    var header = MessageText.before(text.segments(), "OTI", "SE");
    var bgn = MessageText.first(header, "BGN").orElseThrow();
    var number = text.required(bgn, 2, "127", Expected.ELEMENT_PRESENT);
    var issued = Moments.read(bgn, 3, 4, text, agreement.partnerZone());
    var parties = PartyLoop.read(header, text);
    var detail = text.segments().subList(header.size(), text.segments().size());
    var loops = MessageText.loops(MessageText.before(detail, "SE"), "OTI");
    var whole =
        loops.stream()
            .filter(loop -> !loop.get(0).text(2).equals(ApplicationAdvice824Writer.LINE))
            .findFirst();
    if (whole.isEmpty()) {
      text.missingSegment("OTI", header.get(header.size() - 1), Expected.SEGMENT_PRESENT);
    }
    var about = whole.map(loop -> loop.get(0));
    var verdict = about.flatMap(oti -> text.code(oti, 1, "110", X12Codes.ADVICE, Expected.CODE));
    var type = about.flatMap(oti -> text.required(oti, 10, "143", Expected.ELEMENT_PRESENT));
    var lines = new ArrayList<Line>();
    for (var loop : loops) {
      var oti = loop.get(0);
      if (oti.text(2).equals(ApplicationAdvice824Writer.LINE)) {
        lines.add(new Line(oti.text(3), reasons(loop)));
      }
    }
    return text.reading(
        () ->
            new ApplicationAdviceDocument(
                EnvelopeReader.read(message, interchange, agreement),
                number.orElseThrow(),
                issued.orElseThrow(),
                type.orElseThrow(),
                about.orElseThrow().text(3),
                verdict.orElseThrow(),
                reasons(whole.orElseThrow()),
                parties,
                lines));
  }

  private static List<StatedReason> reasons(List<X12Segment> loop) {
    return MessageText.loops(loop.subList(1, loop.size()), "TED").stream()
        .filter(ted -> ted.get(0).maybe(2).isPresent())
        .map(
            ted ->
                new StatedReason(
                    ted.get(0).text(2),
                    ted.stream()
                        .filter(segment -> segment.tag().equals("NTE"))
                        .map(segment -> segment.maybe(2))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" "))))
        .toList();
  }
}
