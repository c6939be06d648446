package org.bencao.common;

import java.text.Normalizer;
import java.util.Locale;

/** The number of a lot, as printed by its maker. */
public final class LotNumber {

  private LotNumber() {}

  /** How a lot is compared where missing one would do harm: in one form, in capital letters. */
  public static String same(String lot) {
    return Normalizer.normalize(lot, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
  }
}
