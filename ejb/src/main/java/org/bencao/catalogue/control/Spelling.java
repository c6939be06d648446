package org.bencao.catalogue.control;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the word that somebody may have meant. */
final class Spelling {

  private Spelling() {}

  /** What was typed, each word replaced by the nearest of these texts' words. */
  static String nearest(String typed, Collection<String> texts) {
    var known =
        texts.stream()
            .flatMap(text -> Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")))
            .filter(word -> !word.isEmpty())
            .distinct()
            .toList();
    return Arrays.stream(typed.split(" "))
        .map(word -> nearestWord(word, known))
        .collect(Collectors.joining(" "));
  }

  private static String nearestWord(String word, List<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(other -> distance(word, other)))
        .filter(other -> distance(word, other) < word.length())
        .orElse(word);
  }

  /** Levenshtein's distance: letters to change, add or leave out. */
  static int distance(String one, String other) {
    var row = new int[other.length() + 1];
    Arrays.setAll(row, at -> at);
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[other.length()];
  }
}
