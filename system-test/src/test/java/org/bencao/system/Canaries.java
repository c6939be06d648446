package org.bencao.system;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Words that nobody else writes, one in each free text, and the companies that may read them. */
final class Canaries {

  /** The platform's administrators: documents over EDI go through their hands. */
  static final String OPERATOR = "operator";

  private final String mark = "cn" + UUID.randomUUID().toString().substring(0, 6);
  private final Map<String, Set<String>> readers = new LinkedHashMap<>();

  /** A new word, short enough for a lot. */
  String word(String place, String... companies) {
    var word = mark + "-" + place;
    keep(word, companies);
    return word;
  }

  /** A word that the portal made, such as a number. */
  void keep(String word, String... companies) {
    var folded = word.toLowerCase(Locale.ROOT);
    if (readers.keySet().stream().anyMatch(one -> one.contains(folded) || folded.contains(one))) {
      throw new IllegalArgumentException("not to be told from another: " + word);
    }
    readers.put(folded, Set.copyOf(Arrays.asList(companies)));
  }

  /** Those that stand in a text. */
  List<String> in(String text) {
    var folded = text.toLowerCase(Locale.ROOT);
    return readers.keySet().stream().filter(folded::contains).toList();
  }

  /** Those that stand in a text and are not for this company. */
  List<String> leaks(String company, String text) {
    return in(text).stream().filter(word -> !readers.get(word).contains(company)).toList();
  }
}
