package org.bencao.document;

import org.bencao.common.Gln;

/** An identifier of a party, with the scheme that gives it. */
public record PartyId(Scheme scheme, String value) {

  /** Who gives the identifier. */
  public enum Scheme {
    GLN,
    DUNS,
    DUNS4,
    DEA,
    HIN,
    VAT,
    /** 统一社会信用代码, the unified social credit identifier. */
    CN_USCC,
    BUYER_ASSIGNED,
    SELLER_ASSIGNED,
    MUTUAL
  }

  public PartyId {
    Check.present("party id scheme", scheme);
    Check.text("party id", value);
    if (scheme == Scheme.GLN) {
      value = new Gln(value).value();
    }
    if (scheme == Scheme.DUNS) {
      Check.that(value.matches("[0-9]{9}"), "DUNS", value, "9 digits");
    }
    if (scheme == Scheme.DEA) {
      requireDea(value);
    }
  }

  public static PartyId gln(String value) {
    return new PartyId(Scheme.GLN, value);
  }

  // 21 CFR 1301: two letters (or letter and digit), six digits and a check digit
  private static void requireDea(String value) {
    Check.that(value.matches("[A-Z][A-Z0-9][0-9]{7}"), "DEA number", value, "like AB1234563");
    var sum = 0;
    for (var i = 0; i < 6; i++) {
      sum += (value.charAt(2 + i) - '0') * (i % 2 == 0 ? 1 : 2);
    }
    Check.that(sum % 10 == value.charAt(8) - '0', "DEA number", value, "check digit " + sum % 10);
  }
}
