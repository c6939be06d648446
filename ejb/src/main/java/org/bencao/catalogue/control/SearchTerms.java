package org.bencao.catalogue.control;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.bencao.catalogue.boundary.PublishItem;

/** Turns names and codes into words that typing can begin: folded, in pinyin, as initials. */
public final class SearchTerms {

  private static final int CODE = 0;
  private static final int NAME = 1;
  private static final int PINYIN = 2;
  private static final int INITIALS = 3;
  private static final int LATER_WORD = 4;
  private static final int LONGEST = 200;

  private static final Transliterator HAN_LATIN =
      Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower()");
  private static final Normalizer2 FOLD = Normalizer2.getNFKCCasefoldInstance();

  private SearchTerms() {}

  /** Every word of an item with its weight; the best weight wins. */
  public static Map<String, Integer> of(PublishItem item) {
    var terms = new LinkedHashMap<String, Integer>();
    put(terms, item.code(), CODE);
    put(terms, item.gtin(), CODE);
    put(terms, item.gtin().replaceFirst("^0+", ""), CODE);
    put(terms, item.approvalNumber(), CODE);
    put(terms, item.nameEn(), NAME);
    laterWords(terms, item.nameEn());
    put(terms, item.nameZh(), NAME);
    laterCharacters(terms, item.nameZh());
    var syllables = pinyin(item.nameZh());
    put(terms, syllables.replace(" ", ""), PINYIN);
    put(terms, initials(syllables), INITIALS);
    return terms;
  }

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

  private static void laterWords(Map<String, Integer> terms, String name) {
    var words = name.split("[\\s/+-]+");
    for (int at = 1; at < words.length; at++) {
      if (words[at].length() > 2) {
        put(terms, words[at], LATER_WORD);
      }
    }
  }

  /** 布洛芬 is also found by 洛芬. */
  private static void laterCharacters(Map<String, Integer> terms, String chinese) {
    for (int at = 1; at < chinese.length() - 1; at++) {
      put(terms, chinese.substring(at), LATER_WORD);
    }
  }

  private static void put(Map<String, Integer> terms, String term, int weight) {
    var folded = folded(term);
    if (!folded.isEmpty() && folded.length() <= LONGEST) {
      terms.putIfAbsent(folded, weight);
    }
  }
}
