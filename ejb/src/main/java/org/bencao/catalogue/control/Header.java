package org.bencao.catalogue.control;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** The header of a table: under which name each cell of a row stands. */
record Header(List<String> names) {

  private static final int MOST_COLUMNS = 1_000;

  Header {
    names = List.copyOf(names);
  }

  static Header of(long row, List<String> cells) {
    var names = cells.stream().map(CellText::stripped).toList();
    var seen = new HashSet<String>();
    for (var name : names) {
      // one of two equal names would win in silence
      if (!name.isEmpty() && !seen.add(name)) {
        throw new UnreadableTable(row, "double-column", Map.of("column", name));
      }
    }
    if (seen.isEmpty()) {
      throw new UnreadableTable(row, "no-header", Map.of());
    }
    if (names.size() > MOST_COLUMNS) {
      throw new UnreadableTable(
          row, "too-many-columns", Map.of("most", String.valueOf(MOST_COLUMNS)));
    }
    return new Header(names);
  }

  List<String> columns() {
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  int width() {
    return names.size();
  }

  /** The row under the names; a cell under no name is not part of the table. */
  TableRow row(long number, List<String> cells) {
    var named = new HashMap<String, String>();
    for (int at = 0; at < names.size(); at++) {
      if (!names.get(at).isEmpty()) {
        named.put(names.get(at), at < cells.size() ? cells.get(at) : "");
      }
    }
    return new TableRow(number, named);
  }

  static boolean isBlank(List<String> cells) {
    return cells.stream().allMatch(CellText::isBlank);
  }
}
