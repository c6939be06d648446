package org.bencao.catalogue.control;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How the text of a field has to look, and the one form in which it is kept. */
public enum Shape {
  /** Words on one line. */
  TEXT(Judged::good),
  /** A number or name of somebody's register, without compatibility characters. */
  CODE(CodeShapes::code),
  GTIN(CodeShapes::gtin),
  NDC11(CodeShapes::ndc11),
  CIP13(CodeShapes::cip13),
  CIP7(CodeShapes::cip7),
  /** Codes of item classes with blanks between them. */
  CLASSES(CodeShapes::classes),
  STORAGE(CodeShapes::storage),
  /** A code of UN/ECE Recommendation 20 or 21 that the portal has a word for. */
  UNIT(CodeShapes::unit),
  /** ISO 4217. */
  CURRENCY(CodeShapes::currency),
  /** Levels with the pieces that each holds, such as {@code EACH:24 INNER:10 CASE:12}. */
  HIERARCHY(CodeShapes::hierarchy),
  PRICE(NumberShapes::price),
  PERCENT(NumberShapes::percent),
  /** A whole number from nought on. */
  WHOLE(NumberShapes::whole),
  /** A whole number from one on. */
  POSITIVE(NumberShapes::positive),
  /** ISO 8601, a day. */
  DATE(DayShapes::date),
  /** ISO 8601, a day with or without a time and an offset. */
  MOMENT(DayShapes::moment),
  /** Hours and minutes. */
  TIME(DayShapes::time);

  private static final Pattern LINE_BREAKS =
      Pattern.compile("[\\t\\n\\u000B\\f\\r\\u0085\\u2028\\u2029]+");

  /** What spreadsheets leave where a formula had no result. */
  private static final Set<String> CELL_ERRORS =
      Set.of(
          "#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!", "#SPILL!", "#CALC!");

  private static final char REPLACEMENT = '\uFFFD';

  private final Function<String, Judged> judge;

  Shape(Function<String, Judged> judge) {
    this.judge = judge;
  }

  boolean hasDecimals() {
    return this == PRICE || this == PERCENT;
  }

  /**
   * Judges a text that is not blank.
   *
   * @param longest the most characters that its kept form may have
   */
  Judged judge(String text, int longest) {
    var line = CellText.stripped(LINE_BREAKS.matcher(text).replaceAll(" "));
    if (CELL_ERRORS.contains(line) || line.startsWith("=")) {
      return Judged.bad(line, "cell-error");
    }
    if (isBroken(line)) {
      return Judged.bad(line, "broken-character");
    }
    var judged = judge.apply(withoutGuard(line));
    int length = judged.text().length();
    if (judged.isGood() && length > longest) {
      return Judged.bad(
          line,
          "too-long",
          Map.of("longest", String.valueOf(longest), "length", String.valueOf(length)));
    }
    return judged;
  }

  /** The export puts an apostrophe before what a spreadsheet would compute; it is no text. */
  private static String withoutGuard(String line) {
    boolean guarded =
        line.length() > 1 && line.charAt(0) == '\'' && "=+-@".indexOf(line.charAt(1)) >= 0;
    return guarded ? line.substring(1) : line;
  }

  /** Somebody before us has read the text in a wrong charset, or cut a character in two. */
  private static boolean isBroken(String line) {
    return line.codePoints()
        .anyMatch(
            point ->
                point == REPLACEMENT
                    || Character.isISOControl(point)
                    || Character.getType(point) == Character.SURROGATE);
  }
}
