package org.bencao.integration.format.edifact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.AcknowledgementDocument.Level;
import org.bencao.document.AcknowledgementDocument.MessageVerdict;
import org.bencao.document.AcknowledgementDocument.SyntaxError;
import org.bencao.document.AcknowledgementDocument.Verdict;
import org.bencao.integration.format.Codes;
import org.bencao.integration.format.Expected;

/** Reads an EDIFACT CONTRL whose syntax is right: what a partner says of our interchange. */
public class ContrlReader {

  /** DE 0083. */
  private static final Codes<Verdict> ACTION =
      new Codes<Verdict>()
          .say(Verdict.ACCEPTED, "7")
          .say(Verdict.RECEIVED, "8")
          .say(Verdict.REJECTED, "4");

  public EdifactReading<AcknowledgementDocument> read(
      EdifactMessage message, EdifactInterchange interchange, EdifactAgreement agreement) {
    if (!message.sound()) {
      return new EdifactReading.Unreadable<>(message.faults());
    }
    var text = new EdifactText(message, interchange.delimiters());
    var uci = EdifactText.first(text.segments(), "UCI").orElseThrow();
    var action = ACTION.meaning(uci.text(4));
    if (action.isEmpty()) {
      text.fault(uci, 4, 1, "12", Expected.CODE);
    }
    var messages =
        EdifactText.loops(text.segments(), "UCM").stream()
            .map(loop -> checked(loop, text))
            .flatMap(Optional::stream)
            .toList();
    boolean refused = messages.stream().anyMatch(one -> one.verdict() == Verdict.REJECTED);
    return text.reading(
        () ->
            new AcknowledgementDocument(
                Envelopes.read(message, interchange, agreement),
                Level.INTERCHANGE,
                Optional.empty(),
                number(uci.text(1)),
                refused ? Verdict.REJECTED : action.orElseThrow(),
                uci.maybe(5).stream().toList(),
                0,
                0,
                0,
                messages));
  }

  /** Numbers that we count are padded on the wire. */
  private static String number(String control) {
    return control.matches("0*[0-9]+") ? control.replaceFirst("^0+(?=[0-9])", "") : control;
  }

  /** What stands there may be nothing but a blank. */
  private static Optional<MessageVerdict> checked(List<EdifactSegment> loop, EdifactText text) {
    return text.checked(
            () -> verdict(loop, text), loop.get(0), 1, 1, "12", Expected.ELEMENT_PRESENT)
        .flatMap(one -> one);
  }

  private static Optional<MessageVerdict> verdict(List<EdifactSegment> loop, EdifactText text) {
    var ucm = loop.get(0);
    var action = ACTION.meaning(ucm.text(3));
    if (action.isEmpty()) {
      text.fault(ucm, 3, 1, "12", Expected.CODE);
    }
    return action.map(
        said ->
            new MessageVerdict(
                ucm.text(2), ucm.text(1), said, ucm.maybe(4).stream().toList(), errors(loop)));
  }

  private static List<SyntaxError> errors(List<EdifactSegment> loop) {
    var errors = new ArrayList<SyntaxError>();
    for (var one : EdifactText.loops(loop, "UCS")) {
      var ucs = one.get(0);
      var ucds = EdifactText.all(one, "UCD");
      if (ucds.isEmpty()) {
        errors.add(error(ucs, Optional.empty()));
      }
      ucds.forEach(ucd -> errors.add(error(ucs, Optional.of(ucd))));
    }
    return errors;
  }

  private static SyntaxError error(EdifactSegment ucs, Optional<EdifactSegment> ucd) {
    return new SyntaxError(
        "UCS",
        position(ucs.text(1)),
        Optional.empty(),
        ucs.maybe(2),
        // the tag is the first
        ucd.map(one -> Math.max(1, position(one.text(2)) - 1)),
        ucd.flatMap(one -> one.maybe(2, 2)).map(ContrlReader::position),
        Optional.empty(),
        ucd.map(one -> one.text(1)),
        Optional.empty());
  }

  private static int position(String text) {
    return text.matches("[0-9]{1,6}") ? Integer.parseInt(text) : 0;
  }
}
