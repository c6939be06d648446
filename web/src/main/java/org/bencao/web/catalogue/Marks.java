package org.bencao.web.catalogue;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.List;
import java.util.Locale;

/** Where in a name the typed letters stand: as written, or as the pinyin of its characters. */
final class Marks {

  private static final Transliterator PINYIN =
      Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");

  private Marks() {}

  /** Ranges from (inclusive) to (exclusive); empty when the match lies elsewhere, as in a code. */
  static List<List<Integer>> of(String name, String query) {
    var wanted = folded(query);
    if (wanted.isEmpty()) {
      return List.of();
    }
    int at = name.toLowerCase(Locale.ROOT).indexOf(wanted);
    if (at >= 0) {
      return List.of(List.of(at, at + wanted.length()));
    }
    for (int from = 0; from < name.length(); from++) {
      int to = isHan(name.charAt(from)) ? endOfPinyin(name, from, wanted) : -1;
      if (to > 0) {
        return List.of(List.of(from, to));
      }
    }
    return List.of();
  }

  /** The characters from here whose syllables, or first letters, are what was typed. */
  private static int endOfPinyin(String name, int from, String wanted) {
    var initials = new StringBuilder();
    var syllables = new StringBuilder();
    for (int at = from; at < name.length() && isHan(name.charAt(at)); at++) {
      var syllable = PINYIN.transliterate(name.substring(at, at + 1));
      initials.append(syllable.charAt(0));
      syllables.append(syllable);
      if (initials.toString().equals(wanted) || syllables.toString().startsWith(wanted)) {
        return at + 1;
      }
    }
    return -1;
  }

  private static boolean isHan(char letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
  }

  private static String folded(String query) {
    return Normalizer2.getNFKCInstance().normalize(query.strip()).toLowerCase(Locale.ROOT);
  }
}
