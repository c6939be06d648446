package org.bencao.ordering.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which column of a filled table holds what, as its header says in English or Chinese.
 *
 * @param header the row in which it says so
 */
record DeskSheetColumns(int header, Map<Column, Integer> at) {

  // rows above a header are the table's title
  private static final int TITLES = 5;

  DeskSheetColumns {
    at = Map.copyOf(at);
  }

  /** What a table may say of a line. */
  enum Column {
    LINE("line( (no|number))?|行|行号"),
    ITEM("item( code)?|code|编码|商品编码|品种编码"),
    CONFIRMED("confirmed|确认|确认量|确认数量"),
    BACK_ORDERED("back order(ed)?|backorder(ed)?|待补|缺货待补|缺货待补量"),
    LOT("(lot|batch)( (no|number))?|批号"),
    EXPIRY("exp|expiry( date)?|expires|效期|有效期|有效期至"),
    SHIPPED("shipped|des?patched|发货|发货量|发货数量");

    private final Pattern words;

    Column(String words) {
      this.words = Pattern.compile(words);
    }

    static Optional<Column> of(String header) {
      var folded = header.toLowerCase(Locale.ROOT).replaceAll("[ _-]+", " ").strip();
      for (var column : values()) {
        if (column.words.matcher(folded).matches()) {
          return Optional.of(column);
        }
      }
      return Optional.empty();
    }
  }

  /** None when no row near the top says what a line is and what is said of it. */
  static Optional<DeskSheetColumns> find(List<TableRow> rows) {
    for (int at = 0; at <= TITLES && at < rows.size(); at++) {
      var columns = columns(rows.get(at));
      boolean names = columns.containsKey(Column.LINE) || columns.containsKey(Column.ITEM);
      boolean says =
          columns.containsKey(Column.CONFIRMED)
              || columns.containsKey(Column.BACK_ORDERED)
              || columns.containsKey(Column.SHIPPED);
      if (names && says) {
        return Optional.of(new DeskSheetColumns(at, columns));
      }
    }
    return Optional.empty();
  }

  private static Map<Column, Integer> columns(TableRow row) {
    var columns = new EnumMap<Column, Integer>(Column.class);
    for (int at = 0; at < row.cells().size(); at++) {
      int index = at;
      Column.of(row.cells().get(at)).ifPresent(column -> columns.putIfAbsent(column, index));
    }
    return columns;
  }

  /** Empty where the row has no such cell. A sign that only keeps a cell a text is taken off. */
  String cell(TableRow row, Column column) {
    return Optional.ofNullable(at.get(column))
        .filter(index -> index < row.cells().size())
        .map(row.cells()::get)
        .map(text -> text.replaceFirst("^'", ""))
        .orElse("");
  }
}
