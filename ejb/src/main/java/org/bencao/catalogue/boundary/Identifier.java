package org.bencao.catalogue.boundary;

import java.util.Locale;
import org.bencao.common.Gtin;

/**
 * A number under which somebody knows an item.
 *
 * @param value a number that names one item without blanks and hyphens, a GTIN with 14 digits; any
 *     other as it is written
 */
public record Identifier(Scheme scheme, String value) {

  /** Who gave the number; some name one item only. */
  public enum Scheme {
    /** GS1 General Specifications 3.3.2: one pack of one maker. */
    GTIN(true),
    /** National Drug Code in its 5-4-2 form, 21 CFR 207. */
    NDC11(true),
    /** French code of a presentation, thirteen digits. */
    CIP13(true),
    CIP7(true),
    /** 国药准字: one for all packs of a medicine. */
    CN_APPROVAL(false),
    /** The number of any other authority. */
    APPROVAL(false),
    MAKER_CODE(false);

    private final boolean ofOneItem;

    Scheme(boolean ofOneItem) {
      this.ofOneItem = ofOneItem;
    }

    public boolean isOfOneItem() {
      return ofOneItem;
    }
  }

  private static final int LONGEST = 40;

  public Identifier {
    value = scheme.isOfOneItem() ? normal(value) : value.strip();
    if (scheme == Scheme.GTIN) {
      value = new Gtin(value).value();
    }
    if (value.isEmpty() || value.length() > LONGEST) {
      throw new IllegalArgumentException(
          scheme + " has 1 to " + LONGEST + " characters, this has " + value.length());
    }
  }

  /** The form in which it is looked for. */
  public String code() {
    return normal(value);
  }

  /** How codes are compared: full-width digits, case, blanks and hyphens do not count. */
  public static String normal(String typed) {
    return java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFKC)
        .replaceAll("[\\s\\-‐–]", "")
        .toUpperCase(Locale.ROOT);
  }
}
