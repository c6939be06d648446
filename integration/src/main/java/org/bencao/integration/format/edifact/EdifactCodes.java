package org.bencao.integration.format.edifact;

import org.bencao.document.DocumentPurpose;
import org.bencao.document.OrderDocument;
import org.bencao.document.OrderResponseDocument.LineVerdict;
import org.bencao.document.OrderResponseDocument.Verdict;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.integration.format.Codes;

/** The code lists of our subset. */
final class EdifactCodes {

  /** Units, DE 6411 to UN/ECE Rec 20 and 21; they have most in common. */
  static final Codes<String> UNIT =
      new Codes<String>()
          .say("EA", "PCE", "EA", "C62", "H87", "NAR")
          .say("XBX", "BX", "XBX")
          .say("XCS", "CS", "XCS")
          .say("XCT", "CT", "XCT")
          .say("XPK", "PK", "XPK")
          .say("XBO", "BO", "XBO")
          .say("XVI", "VI", "XVI")
          .say("XAM", "AM", "XAM")
          .say("XTU", "TU", "XTU")
          .say("XPX", "PX", "XPX")
          .say("KGM", "KGM")
          .say("GRM", "GRM")
          .say("LTR", "LTR")
          .say("MLT", "MLT");

  /** BGM 1225. */
  static final Codes<DocumentPurpose> PURPOSE =
      new Codes<DocumentPurpose>()
          .say(DocumentPurpose.ORIGINAL, "9")
          .say(DocumentPurpose.CANCEL, "1")
          .say(DocumentPurpose.REPLACE, "5", "4")
          .say(DocumentPurpose.COPY, "7", "31");

  /** BGM 1001 of an order. */
  static final Codes<OrderDocument.Type> ORDER_TYPE =
      new Codes<OrderDocument.Type>()
          .say(OrderDocument.Type.STANDARD, "220", "105")
          .say(OrderDocument.Type.CALL_OFF, "226", "221")
          .say(OrderDocument.Type.EMERGENCY, "224")
          .say(OrderDocument.Type.SPECIAL, "402")
          .say(OrderDocument.Type.CONSIGNMENT, "227");

  /** BGM 1225 of an answer. */
  static final Codes<Verdict> VERDICT =
      new Codes<Verdict>()
          .say(Verdict.RECEIVED, "9", "11")
          .say(Verdict.ACCEPTED, "29")
          .say(Verdict.CONDITIONAL, "4", "28")
          .say(Verdict.HELD, "12")
          .say(Verdict.REJECTED, "27");

  /** LIN 1229 of an answer. */
  static final Codes<LineVerdict> LINE =
      new Codes<LineVerdict>()
          .say(LineVerdict.ACCEPTED, "5")
          .say(LineVerdict.CHANGED, "3", "6", "1")
          .say(LineVerdict.HELD, "4")
          .say(LineVerdict.REJECTED, "7", "2", "10");

  /** NAD 3035. */
  static final Codes<Party.Role> ROLE =
      new Codes<Party.Role>()
          .say(Party.Role.BUYER, "BY")
          .say(Party.Role.SELLER, "SU", "SE")
          .say(Party.Role.SHIP_TO, "DP", "ST")
          .say(Party.Role.SHIP_FROM, "SF")
          .say(Party.Role.BILL_TO, "IV")
          .say(Party.Role.PAYER, "PR")
          .say(Party.Role.CARRIER, "CA")
          .say(Party.Role.MANUFACTURER, "MF");

  /** Who gives an identifier, 3055 of C082. */
  static final Codes<PartyId.Scheme> PARTY_ID =
      new Codes<PartyId.Scheme>()
          .say(PartyId.Scheme.GLN, "9")
          .say(PartyId.Scheme.DUNS, "16")
          .say(PartyId.Scheme.SELLER_ASSIGNED, "91")
          .say(PartyId.Scheme.BUYER_ASSIGNED, "92")
          .say(PartyId.Scheme.MUTUAL, "ZZZ");

  private EdifactCodes() {}
}
