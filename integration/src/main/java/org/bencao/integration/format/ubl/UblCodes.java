package org.bencao.integration.format.ubl;

import java.util.Set;
import org.bencao.common.Quantity;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.bencao.document.PartyId;
import org.bencao.integration.format.Codes;

/** The code lists of our subset. */
final class UblCodes {

  /** UN/ECE Rec 20 and 21; NAR, a number of articles, is said of pieces. */
  static final Set<String> UNITS =
      Set.of(
          "EA", "C62", "H87", "NAR", "XBX", "XCS", "XCT", "XPK", "XBO", "XVI", "XAM", "XTU", "XPX",
          "KGM", "GRM", "LTR", "MLT");

  /** UNCL 1001 of an order. */
  static final Codes<OrderDocument.Type> ORDER_TYPE =
      new Codes<OrderDocument.Type>()
          .say(OrderDocument.Type.STANDARD, "220", "105")
          .say(OrderDocument.Type.CALL_OFF, "226", "221")
          .say(OrderDocument.Type.CONSIGNMENT, "227");

  /** OrderResponseCode; an order that is held is one that is there, the note says the rest. */
  static final Codes<Verdict> VERDICT =
      new Codes<Verdict>()
          .say(Verdict.RECEIVED, "AB")
          .say(Verdict.ACCEPTED, "AP")
          .say(Verdict.CONDITIONAL, "CA")
          .say(Verdict.REJECTED, "RE");

  /** LineStatusCode. */
  static final Codes<LineVerdict> LINE =
      new Codes<LineVerdict>()
          .say(LineVerdict.ACCEPTED, "5")
          .say(LineVerdict.CHANGED, "3", "1")
          .say(LineVerdict.REJECTED, "7");

  /** ISO 6523 as of EAS. */
  static final Codes<PartyId.Scheme> PARTY_ID =
      new Codes<PartyId.Scheme>().say(PartyId.Scheme.GLN, "0088").say(PartyId.Scheme.DUNS, "0060");

  /** Of a GTIN, ISO 6523. */
  static final String GTIN = "0160";

  static final String NDC = "NDC11";
  static final String APPROVAL = "CN_APPROVAL";

  private UblCodes() {}

  static String canonical(String unit) {
    return unit.equals("NAR") ? Quantity.EACH : unit;
  }
}
