package org.bencao.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * What a buyer typed.
 *
 * @param text as it stands in the box
 * @param terms of which field each word is, for Lucene by hand
 */
record BenchQuery(String text, List<Term> terms) {

  /** The fields of the index, as the product fills them. */
  enum Field {
    CODES,
    WORDS,
    TERMS,
    HAN,
    PINYIN
  }

  /** One word of it; {@code nearly}: one letter is wrong. */
  record Term(Field field, String word, boolean nearly) {}

  /** Half of them a name or its beginning, the rest codes, Chinese, pinyin and slips. */
  static List<BenchQuery> mixed(List<BenchItem> items, int count, long seed) {
    var random = new Random(seed);
    var queries = new ArrayList<BenchQuery>();
    for (int at = 0; at < count; at++) {
      queries.add(one(items.get(random.nextInt(items.size())), at % 20, random));
    }
    return List.copyOf(queries);
  }

  private static BenchQuery one(BenchItem item, int kind, Random random) {
    return switch (kind) {
      case 0, 1, 2, 3 -> words(beginning(item.substance(), random));
      case 4, 5, 6 -> words(item.brand());
      case 7, 8, 9 -> words(item.substance(), item.form().split(" ")[0]);
      case 10, 11 -> words(beginning(item.brand(), random), item.maker().split(" ")[0]);
      case 12 -> words(item.form().split(" ")[0]);
      case 13, 14 -> of(Field.CODES, item.ndc());
      case 15 -> of(Field.CODES, item.code());
      case 16, 17 -> han(item.nameZh().substring(0, 2 + random.nextInt(2)));
      case 18 -> of(Field.PINYIN, initials(item));
      default -> slip(item.substance(), random);
    };
  }

  private static BenchQuery of(Field field, String word) {
    return new BenchQuery(word, List.of(new Term(field, word, false)));
  }

  private static BenchQuery words(String... words) {
    var terms = new ArrayList<Term>();
    for (var word : words) {
      terms.add(new Term(Field.WORDS, word.toLowerCase(Locale.ROOT), false));
    }
    return new BenchQuery(String.join(" ", words), terms);
  }

  private static BenchQuery han(String text) {
    var terms = text.chars().mapToObj(c -> new Term(Field.HAN, String.valueOf((char) c), false));
    return new BenchQuery(text, terms.toList());
  }

  /** Two letters change their places, which an index counts as one mistake. */
  private static BenchQuery slip(String word, Random random) {
    var letters = word.toLowerCase(Locale.ROOT).toCharArray();
    int at = 2 + random.nextInt(letters.length - 4);
    char moved = letters[at];
    letters[at] = letters[at + 1];
    letters[at + 1] = moved;
    var typed = new String(letters);
    return new BenchQuery(typed, List.of(new Term(Field.TERMS, typed, true)));
  }

  private static String beginning(String word, Random random) {
    return word.substring(0, Math.min(word.length(), 3 + random.nextInt(4)));
  }

  private static String initials(BenchItem item) {
    var letters = new StringBuilder();
    for (var syllable : item.syllables().split(" ")) {
      letters.append(syllable.charAt(0));
    }
    return letters.toString();
  }
}
