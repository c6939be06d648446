package org.bencao.catalogue.control;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Folds what people type and reads Chinese as pinyin. */
public final class SearchTerms {

  private static final Transliterator HAN_LATIN =
      Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower()");
  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

  private SearchTerms() {}

  /**
   * What somebody typed, folded like the terms: full-width digits, case and blanks do not count.
   */
  public static String folded(String typed) {
    return FOLD.normalize(typed).replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
  }

  /** Pinyin without tones, one blank between syllables. */
  static String pinyin(String chinese) {
    return PinyinOverrides.applied(chinese, latin(chinese)).replaceAll("[^a-z0-9]+", " ").strip();
  }

  /**
   * A transliterator is dear to make and not safe for threads; publishing is rare enough to wait.
   */
  private static String latin(String chinese) {
    synchronized (HAN_LATIN) {
      return HAN_LATIN.transliterate(chinese);
    }
  }

  static String initials(String syllables) {
    var out = new StringBuilder();
    for (var syllable : syllables.split(" ")) {
      if (!syllable.isEmpty()) {
        out.append(syllable.charAt(0));
      }
    }
    return out.toString();
  }
}
