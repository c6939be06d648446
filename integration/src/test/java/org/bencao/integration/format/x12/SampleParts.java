package org.bencao.integration.format.x12;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Gtin;
import org.bencao.common.UnitPrice;
import org.bencao.document.Address;
import org.bencao.document.DocumentItem;
import org.bencao.document.Party;
import org.bencao.document.PartyId;

/** The items and parties of the golden files. */
final class SampleParts {

  private SampleParts() {}

  static DocumentItem amoxicillin(Optional<String> name) {
    return item("99999010101", "00399999101011", "AMX500-100", "HM-100231", name);
  }

  static DocumentItem metformin(Optional<String> name) {
    return item("99999020560", "00399999205603", "MET500-60", "HM-100487", name);
  }

  static DocumentItem dolorel(Optional<String> name) {
    return item("99999031010", "00399999310109", "DIC1-100", "HM-200915", name);
  }

  /** What the wholesaler sent in place of the gel that was ordered. */
  static DocumentItem diclofenac(Optional<String> name) {
    return new DocumentItem(
        Optional.of(new Gtin("00399998044104")),
        Optional.of("99998004410"),
        Optional.empty(),
        Optional.empty(),
        Optional.of("HM-200977"),
        Optional.empty(),
        name);
  }

  private static DocumentItem item(
      String ndc, String gtin, String buyerItem, String sellerItem, Optional<String> name) {
    return new DocumentItem(
        Optional.of(new Gtin(gtin)),
        Optional.of(ndc),
        Optional.empty(),
        Optional.of(buyerItem),
        Optional.of(sellerItem),
        Optional.empty(),
        name);
  }

  static UnitPrice euro(String amount) {
    return new UnitPrice(new BigDecimal(amount), "EUR");
  }

  static Party buyer() {
    return Party.of(Party.Role.BUYER, PartyId.gln("9521321000018"), "LINDENHOF PHARMACY LTD");
  }

  static Party seller() {
    return Party.of(
        Party.Role.SELLER, PartyId.gln("9521987000018"), "HARBOUR MEDICAL WHOLESALE LTD");
  }

  static Party shipTo() {
    return new Party(
        Party.Role.SHIP_TO,
        List.of(PartyId.gln("9521321000025")),
        Optional.of("LINDENHOF PHARMACY RATHMINES"),
        Optional.of(
            new Address(
                List.of("14 CASTLEWOOD AVENUE"),
                Optional.of("DUBLIN"),
                Optional.empty(),
                Optional.of("D06X2Y3"),
                Optional.of("IE"))));
  }
}
