package org.bencao.catalogue.control;

import java.util.HashMap;
import java.util.Map;

/**
 * One row of a table.
 *
 * @param number the row as a person counts it in the file: the header is row 1, blank rows count
 * @param cells the text of each column, empty where the row has none
 */
public record TableRow(long number, Map<String, String> cells) {

  /** Under this name stands what a row holds beyond the last column of the header. */
  public static final String SURPLUS = "";

  public TableRow {
    cells = Map.copyOf(cells);
  }

  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  TableRow withSurplus(String text) {
    var more = new HashMap<>(cells);
    more.put(SURPLUS, text);
    return new TableRow(number, more);
  }
}
