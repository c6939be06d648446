package org.bencao.web.ordering;

import java.util.List;
import java.util.stream.Collectors;
import org.bencao.ordering.boundary.ListLine;
import org.bencao.ordering.boundary.ListView;

/**
 * A list as CSV (RFC 4180) in both languages, with raw codes. A cell that a spreadsheet would take
 * for a formula begins with an apostrophe.
 */
final class ListCsv {

  /** Tells spreadsheets that this is UTF-8. */
  private static final String MARK = "\uFEFF";

  private static final List<String> HEADINGS =
      List.of("code", "name_en", "name_zh", "strength", "pack_en", "pack_zh", "quantity", "unit");

  private ListCsv() {}

  static String of(ListView list) {
    var rows = new StringBuilder(MARK).append(row(HEADINGS));
    list.lines().forEach(line -> rows.append(row(cells(line))));
    return rows.toString();
  }

  private static List<String> cells(ListLine line) {
    var item = line.item();
    return List.of(
        item.code(),
        item.nameEn(),
        item.nameZh(),
        item.strength(),
        item.packEn(),
        item.packZh(),
        Quantities.text(line.quantity()),
        item.unit());
  }

  private static String row(List<String> cells) {
    return cells.stream().map(ListCsv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  static String cell(String text) {
    var safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
