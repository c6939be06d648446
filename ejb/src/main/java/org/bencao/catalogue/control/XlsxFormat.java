package org.bencao.catalogue.control;

import java.util.Locale;
import java.util.Set;

/** What a number in a cell means by the format that it is shown in. */
enum XlsxFormat {
  NUMBER,
  DATE,
  TIME,
  /** So many digits with zeros before them, as codes are shown. */
  PADDED;

  /** Formats that a workbook names by number alone; from 27 on those of East Asia. */
  private static final Set<Integer> DATES =
      Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58);

  private static final Set<Integer> TIMES =
      Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56);

  static XlsxFormat ofNumber(int number) {
    return DATES.contains(number) ? DATE : TIMES.contains(number) ? TIME : NUMBER;
  }

  static XlsxFormat of(String code) {
    if (code.matches("0{2,}")) {
      return PADDED;
    }
    var letters = letters(code);
    if (letters.startsWith("general") || letters.matches(".*[0#?].*")) {
      return NUMBER;
    }
    if (has(letters, "y") || has(letters, "d")) {
      return DATE;
    }
    if (has(letters, "h") || has(letters, "s")) {
      return TIME;
    }
    return has(letters, "m") ? DATE : NUMBER;
  }

  /** The first section without texts, colours and the like; hours that run on are hours. */
  private static String letters(String code) {
    return code.replaceAll("\"[^\"]*\"", "")
        .replaceAll("[\\\\_*].", "")
        .replaceAll("(?i)\\[(h+|m+|s+)\\]", "$1")
        .replaceAll("\\[[^\\]]*\\]", "")
        .replaceAll(";.*", "")
        .replaceAll("(?i)am/pm|a/p", "")
        .replaceAll("(?i)s\\.0+", "s")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  private static boolean has(String letters, String one) {
    return letters.contains(one);
  }
}
