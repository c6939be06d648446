package org.bencao.catalogue.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Rows of the first sheet of a workbook that is shown (.xlsx). */
public final class XlsxTable implements Table {

  private static final int LONGEST_CELL = 32_767;

  private final ReadableWorkbook workbook;
  private final XlsxCellText text;
  private final Stream<Row> stream;
  private final Iterator<Row> rows;
  private final Header header;
  private long number;

  /**
   * Opens a file.
   *
   * @param decimal the sign before the decimals of numbers, as the layout has it
   */
  public static XlsxTable open(Path file, char decimal) {
    requireZip(file);
    var tally = WorkbookGuard.inspect(file);
    // a number that is none becomes the text of its cell, and so a fault of its row
    var options = new ReadingOptions(tally.isStyled(), true);
    try {
      var workbook = new ReadableWorkbook(file.toFile(), options);
      try {
        return new XlsxTable(workbook, new XlsxCellText(tally.isFrom1904(), decimal));
      } catch (IOException | RuntimeException e) {
        workbook.close();
        throw e;
      }
    } catch (UnreadableTable e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableTable(0, "not-xlsx", Map.of(), e);
    }
  }

  private XlsxTable(ReadableWorkbook workbook, XlsxCellText text) throws IOException {
    this.workbook = workbook;
    this.text = text;
    stream = shown(workbook).openStream();
    rows = stream.iterator();
    var cells = nextFilled(Integer.MAX_VALUE);
    header = Header.of(Math.max(number, 1), cells.orElse(List.of()));
  }

  @Override
  public List<String> columns() {
    return header.columns();
  }

  @Override
  public Optional<TableRow> next() {
    return nextFilled(header.width()).map(cells -> header.row(number, cells));
  }

  @Override
  public void close() {
    stream.close();
    try {
      workbook.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void requireZip(Path file) {
    switch (FileKind.of(file)) {
      case ZIP -> {
        return;
      }
      case OLD_OFFICE -> throw new UnreadableTable(0, "old-excel", Map.of());
      default -> throw new UnreadableTable(0, "not-xlsx", Map.of());
    }
  }

  private static Sheet shown(ReadableWorkbook workbook) {
    return workbook
        .getSheets()
        .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
        .findFirst()
        .orElseThrow(() -> new UnreadableTable(0, "no-sheet", Map.of()));
  }

  private Optional<List<String>> nextFilled(int width) {
    var row = nextRow();
    while (row.isPresent()) {
      var cells = cells(row.get(), Math.min(width, row.get().getCellCount()));
      if (!Header.isBlank(cells)) {
        return Optional.of(cells);
      }
      row = nextRow();
    }
    return Optional.empty();
  }

  private Optional<Row> nextRow() {
    try {
      if (!rows.hasNext()) {
        return Optional.empty();
      }
      var row = rows.next();
      if (row.getRowNum() <= number) {
        throw new UnreadableTable(row.getRowNum(), "rows-out-of-order", Map.of());
      }
      number = row.getRowNum();
      return Optional.of(row);
    } catch (UnreadableTable e) {
      throw e;
    } catch (RuntimeException e) {
      throw new UnreadableTable(number + 1, "broken-row", Map.of(), e);
    }
  }

  private List<String> cells(Row row, int width) {
    var cells = new ArrayList<String>();
    for (int at = 0; at < width; at++) {
      var cell = row.getOptionalCell(at).map(text::of).orElse("");
      if (cell.length() > LONGEST_CELL) {
        throw new UnreadableTable(number, "endless-cell", Map.of("column", String.valueOf(at + 1)));
      }
      cells.add(cell);
    }
    return cells;
  }
}
