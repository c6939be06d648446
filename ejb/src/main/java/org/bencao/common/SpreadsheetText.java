package org.bencao.common;

import java.util.regex.Pattern;

/** Texts of CSV files that people open with a spreadsheet. */
public final class SpreadsheetText {

  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t].*");

  private SpreadsheetText() {}

  /** With a sign before what a spreadsheet would run; our readers take it off again. */
  public static String guarded(String text) {
    return FORMULA.matcher(text).matches() ? "'" + text : text;
  }
}
