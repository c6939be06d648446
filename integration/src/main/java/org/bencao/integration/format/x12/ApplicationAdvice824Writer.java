package org.bencao.integration.format.x12;

import java.util.List;
import org.bencao.document.ApplicationAdviceDocument;
import org.bencao.document.ApplicationAdviceDocument.Line;
import org.bencao.document.StatedReason;

/**
 * Writes what became of a partner's document as X12 824 application advice: one OTI for the whole,
 * one for each line that was refused, TED with the code of the reason and NTE with its words.
 */
public class ApplicationAdvice824Writer {

  /** DE 647: as both agreed. */
  static final String AGREED = "ZZZ";

  static final String LINE = "LI";
  static final String DOCUMENT = "TN";
  static final String REFUSED_LINE = "IR";

  private static final String ORIGINAL = "00";
  private static final int LONGEST_WORDS = 400;

  /** NTE02, DE 352. */
  private static final int DESCRIPTION = 80;

  /**
   * The bytes that go to the partner.
   *
   * @throws IllegalArgumentException when X12 cannot carry a number, a code or a party
   */
  public byte[] write(
      ApplicationAdviceDocument advice, X12Agreement agreement, X12Control control) {
    var out = new SegmentWriter(agreement);
    out.segment(
        "BGN",
        ORIGINAL,
        out.required("advice number", advice.number(), 30),
        Moments.date(advice.issuedAt(), agreement.partnerZone()),
        Moments.time(advice.issuedAt(), agreement.partnerZone()));
    advice.parties().forEach(party -> PartyLoop.write(party, out));
    var verdict = X12Codes.ADVICE.code(advice.verdict()).orElseThrow();
    var number = out.required("document number", advice.documentNumber(), 30);
    about(verdict, DOCUMENT, number, advice.documentType(), out);
    advice.reasons().forEach(reason -> reason(reason, out));
    advice.lines().forEach(line -> line(line, advice.documentType(), out));
    return new InterchangeWriter(agreement, control).group("AG", "824", List.of(out));
  }

  private static void line(Line line, String type, SegmentWriter out) {
    about(REFUSED_LINE, LINE, out.required("line number", line.lineRef(), 20), type, out);
    line.reasons().forEach(reason -> reason(reason, out));
  }

  /** OTI04 to OTI09 are of envelopes, which say it themselves. */
  private static void about(
      String verdict, String kind, String reference, String type, SegmentWriter out) {
    out.segment("OTI", verdict, kind, reference, "", "", "", "", "", "", type);
  }

  private static void reason(StatedReason reason, SegmentWriter out) {
    out.segment("TED", AGREED, out.required("reason code", reason.code(), 60));
    Parts.of(out.told(reason.words(), LONGEST_WORDS), DESCRIPTION)
        .forEach(part -> out.segment("NTE", "", part));
  }
}
