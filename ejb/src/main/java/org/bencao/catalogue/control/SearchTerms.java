package org.bencao.catalogue.control;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Folds what people type and reads Chinese as pinyin. */
public final class SearchTerms {

  private static final Transliterator HAN_LATIN =
      Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower()");
  private static final Map<Integer, String> READINGS = new ConcurrentHashMap<>();
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
    var latin = chinese.codePoints().mapToObj(SearchTerms::latin).collect(Collectors.joining());
    return PinyinOverrides.applied(chinese, latin.replaceAll("[^a-z0-9]+", " ").strip());
  }

  /** One character at a time: the readings of a few thousand are asked for again and again. */
  private static String latin(int character) {
    return READINGS.computeIfAbsent(character, SearchTerms::transliterated);
  }

  private static String transliterated(int character) {
    boolean han = Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    return han ? " " + read(character) + " " : read(character);
  }

  /** A transliterator is not safe for threads. */
  private static String read(int character) {
    synchronized (HAN_LATIN) {
      return HAN_LATIN.transliterate(Character.toString(character));
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
