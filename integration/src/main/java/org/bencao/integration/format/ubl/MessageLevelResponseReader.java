package org.bencao.integration.format.ubl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.document.AcknowledgementDocument;
import org.bencao.document.AcknowledgementDocument.MessageVerdict;
import org.bencao.document.AcknowledgementDocument.SyntaxError;
import org.bencao.document.AcknowledgementDocument.Verdict;
import org.bencao.integration.format.Codes;
import org.bencao.integration.format.Expected;

/** Reads what a partner says of a document of ours, UBL ApplicationResponse (transaction T71). */
public class MessageLevelResponseReader {

  private static final Codes<Verdict> CODES =
      new Codes<Verdict>()
          .say(Verdict.RECEIVED, "AB")
          .say(Verdict.ACCEPTED, "AP")
          .say(Verdict.REJECTED, "RE");

  public UblReading<AcknowledgementDocument> read(
      UblInterchange interchange, UblAgreement agreement) {
    var text = new UblText();
    var document = interchange.document().orElseThrow();
    var response = text.required(document, "DocumentResponse", "Response", "ResponseCode");
    var verdict = response.flatMap(code -> CODES.meaning(code.text()));
    if (response.isPresent() && verdict.isEmpty()) {
      text.fault(response.get(), Expected.CODE);
    }
    var control = text.required(document, "DocumentResponse", "DocumentReference", "ID");
    return text.reading(
        () ->
            answer(
                interchange,
                agreement,
                control(control.orElseThrow().text()),
                verdict.orElseThrow(),
                errors(document.find("DocumentResponse").orElseThrow())));
  }

  /** Who never saw our envelope names the answer itself, whose number ends with the envelope's. */
  private static String control(String named) {
    return named.substring(named.lastIndexOf('-') + 1);
  }

  private static AcknowledgementDocument answer(
      UblInterchange interchange,
      UblAgreement agreement,
      String control,
      Verdict verdict,
      List<SyntaxError> errors) {
    var code = CODES.code(verdict).orElseThrow();
    int accepted = verdict == Verdict.REJECTED ? 0 : 1;
    return new AcknowledgementDocument(
        UblEnvelopes.read(interchange, agreement),
        AcknowledgementDocument.Level.MESSAGE,
        Optional.empty(),
        control,
        verdict,
        List.of(code),
        1,
        1,
        accepted,
        List.of(
            new MessageVerdict(
                UblType.ORDER_RESPONSE.element(), control, verdict, List.of(code), errors)));
  }

  private static List<SyntaxError> errors(UblElement response) {
    var errors = new ArrayList<SyntaxError>();
    response
        .all("LineResponse")
        .forEach(
            line ->
                errors.add(
                    error(
                        line.said("LineReference", "LineID").orElse("/"),
                        errors.size() + 1,
                        line)));
    if (errors.isEmpty() && response.said("Response", "Description").isPresent()) {
      errors.add(error("/", 1, response));
    }
    return errors;
  }

  private static SyntaxError error(String path, int number, UblElement about) {
    return new SyntaxError(
        path,
        number,
        Optional.empty(),
        about.said("Response", "Status", "StatusReasonCode"),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        about.said("Response", "Description"));
  }
}
