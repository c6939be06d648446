package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.List;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.AcknowledgementDocument.MessageVerdict;
import org.bencao.document.AcknowledgementDocument.SyntaxError;

/** Writes acknowledgements of groups as X12 997, all in one group of one interchange. */
public class FunctionalAcknowledgement997Writer {

  private static final int MOST_CODES = 5;

  public byte[] write(
      AcknowledgementDocument acknowledgement, X12Agreement agreement, X12Control control) {
    return write(List.of(acknowledgement), agreement, control);
  }

  /** One 997 for each acknowledged group. */
  public byte[] write(
      List<AcknowledgementDocument> groups, X12Agreement agreement, X12Control control) {
    return new InterchangeWriter(agreement, control).group("FA", "997", messages(groups));
  }

  static List<SegmentWriter> messages(List<AcknowledgementDocument> groups) {
    return groups.stream().map(FunctionalAcknowledgement997Writer::message).toList();
  }

  private static SegmentWriter message(AcknowledgementDocument group) {
    var out = new SegmentWriter();
    out.segment("AK1", group.functionalId().orElse(""), group.control());
    group.messages().forEach(message -> message(message, out));
    var ak9 = new ArrayList<String>();
    ak9.add(AckCodes.VERDICT.code(group.verdict()).orElseThrow());
    ak9.add(Integer.toString(group.included()));
    ak9.add(Integer.toString(group.received()));
    ak9.add(Integer.toString(group.accepted()));
    ak9.addAll(some(group.codes()));
    out.segment("AK9", ak9);
    return out;
  }

  private static void message(MessageVerdict message, SegmentWriter out) {
    out.segment("AK2", message.type(), message.control());
    var open = 0;
    for (var error : message.errors()) {
      // several wrong elements of one segment stand under one AK3
      if (error.position() != open || error.element().isEmpty()) {
        out.segment(
            "AK3",
            error.segment(),
            Integer.toString(error.position()),
            error.loop().orElse(""),
            error.segmentCode().orElse(""));
      }
      open = error.element().isPresent() ? error.position() : 0;
      error.element().ifPresent(element -> ak4(error, element, out));
    }
    var ak5 = new ArrayList<String>();
    ak5.add(AckCodes.VERDICT.code(message.verdict()).orElseThrow());
    ak5.addAll(some(message.codes()));
    out.segment("AK5", ak5);
  }

  private static void ak4(SyntaxError error, int element, SegmentWriter out) {
    var component =
        error
            .component()
            .map(number -> String.valueOf(X12Delimiters.DEFAULT.component()) + number)
            .orElse("");
    out.segment(
        "AK4",
        element + component,
        error.reference().orElse(""),
        error.elementCode().orElse(""),
        error.badValue().map(AckCodes::badValue).orElse(""));
  }

  private static List<String> some(List<String> codes) {
    return codes.subList(0, Math.min(codes.size(), MOST_CODES));
  }
}
