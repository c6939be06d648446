package org.bencao.compliance.control;

import java.text.Normalizer;
import java.util.Locale;

/** Texts that are alike but for width, case and blanks. */
final class FoldedText {

  private FoldedText() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("\\s+", "")
        .toLowerCase(Locale.ROOT);
  }
}
