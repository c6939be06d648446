package org.bencao.ordering.control;

import java.util.List;
import java.util.Optional;
import org.bencao.ordering.control.LinesRead.Lines;
import org.bencao.ordering.control.LinesRead.TooMany;

/** Turns the rows of a table into order lines, by its header or without. */
final class LineTable {

  static final int MOST_LINES = 5000;

  // rows with one cell above a header are its title
  private static final int TITLES = 5;

  /** With so many rows that hold something the table has too many lines, whatever heads it. */
  static final int TOO_MANY_ROWS = MOST_LINES + TITLES + 2;

  private LineTable() {}

  static LinesRead read(List<TableRow> table) {
    var rows = table.stream().filter(TableRow::isFilled).toList();
    int header = header(rows);
    var lines = rows.subList(header + 1, rows.size());
    if (lines.size() > MOST_LINES) {
      return new TooMany(MOST_LINES);
    }
    var columns = header < 0 ? Optional.<HeaderColumns>empty() : columns(rows.get(header));
    return new Lines(
        lines.stream()
            .map(row -> columns.map(known -> known.line(row)).orElseGet(() -> LooseLine.of(row)))
            .toList());
  }

  /** Where the header stands, or -1. */
  private static int header(List<TableRow> rows) {
    for (int at = 0; at <= TITLES && at < rows.size(); at++) {
      boolean single = rows.get(at).filled().size() == 1;
      boolean words = HeaderColumns.of(rows.get(at)).isPresent();
      if (words && (at == 0 || !single)) {
        return at;
      }
      if (!single) {
        return -1;
      }
    }
    return -1;
  }

  /** A header in one cell heads rows that are one cell themselves. */
  private static Optional<HeaderColumns> columns(TableRow header) {
    return header.filled().size() == 1 ? Optional.empty() : HeaderColumns.of(header);
  }
}
