package org.bencao.integration.format.x12;

import org.bencao.document.ApplicationAdviceDocument;
import org.bencao.document.DocumentPurpose;
import org.bencao.document.InvoiceDocument;
import org.bencao.document.OrderChangeResponseDocument;
import org.bencao.document.OrderDocument;
import org.bencao.document.Party;
import org.bencao.document.PartyId;
import org.bencao.document.ReturnRequestDocument;
import org.bencao.integration.format.Codes;

/** The code lists of our subset. */
final class X12Codes {

  /** Units, DE 355 to UN/ECE Rec 20 and 21. */
  static final Codes<String> UNIT =
      new Codes<String>()
          .say("EA", "EA", "UN", "PC")
          .say("XBX", "BX")
          .say("XCS", "CA")
          .say("XCT", "CT")
          .say("XPK", "PK")
          .say("XBO", "BO")
          .say("XVI", "VI")
          .say("XAM", "AM")
          .say("XTU", "TB")
          .say("XPX", "PL")
          .say("KGM", "KG")
          .say("GRM", "GR")
          .say("LTR", "LT")
          .say("MLT", "ML");

  /** BEG01, BAK01, BSN01 and BIG08, DE 353. */
  static final Codes<DocumentPurpose> PURPOSE =
      new Codes<DocumentPurpose>()
          .say(DocumentPurpose.ORIGINAL, "00", "06")
          .say(DocumentPurpose.CANCEL, "01")
          .say(DocumentPurpose.REPLACE, "05", "04")
          .say(DocumentPurpose.COPY, "07");

  /** BCH01: what is first said of an order that stands is a change. */
  static final Codes<DocumentPurpose> CHANGE_PURPOSE =
      new Codes<DocumentPurpose>()
          .say(DocumentPurpose.ORIGINAL, "04", "00", "06")
          .say(DocumentPurpose.CANCEL, "01")
          .say(DocumentPurpose.REPLACE, "05")
          .say(DocumentPurpose.COPY, "07");

  /** BCA01: an answer to a change, or a change by the seller. */
  static final Codes<DocumentPurpose> ANSWER_PURPOSE =
      new Codes<DocumentPurpose>()
          .say(DocumentPurpose.ORIGINAL, "00", "04", "06")
          .say(DocumentPurpose.CANCEL, "01")
          .say(DocumentPurpose.REPLACE, "05")
          .say(DocumentPurpose.COPY, "07");

  /** OTI01 of a whole document, DE 110. */
  static final Codes<ApplicationAdviceDocument.Verdict> ADVICE =
      new Codes<ApplicationAdviceDocument.Verdict>()
          .say(ApplicationAdviceDocument.Verdict.ACCEPTED, "TA")
          .say(ApplicationAdviceDocument.Verdict.ACCEPTED_WITH_ERRORS, "TE")
          .say(ApplicationAdviceDocument.Verdict.REJECTED, "TR");

  /** RDR02, DE 1293. */
  static final Codes<ReturnRequestDocument.Cause> RETURN_CAUSE =
      new Codes<ReturnRequestDocument.Cause>()
          .say(ReturnRequestDocument.Cause.QUALITY, "DM", "DA", "DP", "DR", "DT", "LP", "PS", "PW")
          .say(ReturnRequestDocument.Cause.WRONG_ITEM, "WG")
          .say(ReturnRequestDocument.Cause.SHORT_DATED, "SD", "BC")
          .say(ReturnRequestDocument.Cause.RECALL, "RE", "PR")
          .say(ReturnRequestDocument.Cause.NOT_NEEDED, "EI", "CO", "SR");

  /** BCA02, DE 587. */
  static final Codes<OrderChangeResponseDocument.Verdict> CHANGE_VERDICT =
      new Codes<OrderChangeResponseDocument.Verdict>()
          .say(OrderChangeResponseDocument.Verdict.ACCEPTED, "AT", "AD", "AK")
          .say(OrderChangeResponseDocument.Verdict.PARTLY_ACCEPTED, "AC", "AE")
          .say(OrderChangeResponseDocument.Verdict.REJECTED, "RJ", "RD", "RF", "RO");

  /** BEG02, DE 92. */
  static final Codes<OrderDocument.Type> ORDER_TYPE =
      new Codes<OrderDocument.Type>()
          .say(OrderDocument.Type.STANDARD, "SA", "NE")
          .say(OrderDocument.Type.CALL_OFF, "RL")
          .say(OrderDocument.Type.EMERGENCY, "RO")
          .say(OrderDocument.Type.SPECIAL, "OS")
          .say(OrderDocument.Type.CONSIGNMENT, "CN");

  /** BIG07, DE 640. */
  static final Codes<InvoiceDocument.Kind> INVOICE =
      new Codes<InvoiceDocument.Kind>()
          .say(InvoiceDocument.Kind.INVOICE, "DI")
          .say(InvoiceDocument.Kind.CREDIT_NOTE, "CR", "CN");

  /** RCD08 and following, DE 412; what was good or went back at once has elements of its own. */
  static final Codes<Finding> FINDING =
      new Codes<Finding>()
          .say(Finding.DAMAGED, "01")
          .say(Finding.SHORTAGE, "02")
          .say(Finding.OVER, "03")
          .say(Finding.QUARANTINED, "09")
          .read(Finding.REFUSED, "08");

  /** N101, DE 98. */
  static final Codes<Party.Role> ROLE =
      new Codes<Party.Role>()
          .say(Party.Role.BUYER, "BY")
          .say(Party.Role.SELLER, "SE", "VN", "SU")
          .say(Party.Role.SHIP_TO, "ST")
          .say(Party.Role.SHIP_FROM, "SF")
          .say(Party.Role.BILL_TO, "BT")
          .say(Party.Role.PAYER, "PR")
          .say(Party.Role.CARRIER, "CA")
          .say(Party.Role.MANUFACTURER, "MF");

  /** N103, DE 66; ISA05 numbers the same schemes differently. */
  static final Codes<PartyId.Scheme> PARTY_ID =
      new Codes<PartyId.Scheme>()
          .say(PartyId.Scheme.GLN, "UL")
          .say(PartyId.Scheme.DUNS, "1")
          .say(PartyId.Scheme.DUNS4, "9")
          .say(PartyId.Scheme.DEA, "11")
          .say(PartyId.Scheme.HIN, "21")
          .say(PartyId.Scheme.SELLER_ASSIGNED, "91")
          .say(PartyId.Scheme.BUYER_ASSIGNED, "92")
          .say(PartyId.Scheme.MUTUAL, "ZZ");

  /** ISA05 and ISA07, DE I05. */
  static final Codes<PartyId.Scheme> INTERCHANGE_ID =
      new Codes<PartyId.Scheme>()
          .say(PartyId.Scheme.DUNS, "01")
          .say(PartyId.Scheme.DUNS4, "14")
          .say(PartyId.Scheme.DEA, "11")
          .say(PartyId.Scheme.HIN, "20")
          .say(PartyId.Scheme.GLN, "07");

  private X12Codes() {}
}
