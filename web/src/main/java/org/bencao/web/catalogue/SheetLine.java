package org.bencao.web.catalogue;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A line of a table as spreadsheets read it (RFC 4180). */
final class SheetLine {

  private SheetLine() {}

  static String of(String... cells) {
    return Stream.of(cells).map(SheetLine::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  /** A spreadsheet would run what begins like a formula; an apostrophe keeps it a text. */
  private static String cell(String text) {
    var plain = text.matches("(?s)[=+@\\t\\r-].*") ? "'" + text : text;
    return '"' + plain.replace("\"", "\"\"") + '"';
  }
}
