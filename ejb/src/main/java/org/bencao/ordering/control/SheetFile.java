package org.bencao.ordering.control;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bencao.ordering.control.LinesRead.Fault;

/**
 * The rows of an uploaded CSV or XLSX file. A person sent it, and it may be anything: what is wrong
 * with it is told, not thrown.
 *
 * @param fault why it has no rows for us
 * @param firstDay from which its numbers count days; empty of a text
 */
public record SheetFile(List<TableRow> rows, Optional<Fault> fault, Optional<LocalDate> firstDay) {

  /** The most rows that are read of one file. */
  public static final int MOST = LineTable.MOST_LINES;

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  public SheetFile {
    rows = List.copyOf(rows);
  }

  /** By what the file holds; its name counts for nothing. */
  public static SheetFile read(byte[] file) {
    if (begins(file, ZIP)) {
      return workbook(file);
    }
    if (begins(file, COMPOUND)) {
      return unreadable(Fault.OLD_WORKBOOK);
    }
    return FileText.of(file)
        .map(text -> new SheetFile(TextRows.of(text), Optional.empty(), Optional.empty()))
        .orElseGet(() -> unreadable(Fault.NOT_TEXT));
  }

  public boolean isTooLong() {
    return rows.size() > MOST;
  }

  private static SheetFile workbook(byte[] file) {
    try {
      var parts = new WorkbookParts(file);
      return new SheetFile(
          WorkbookRows.read(parts), Optional.empty(), Optional.of(WorkbookRows.firstDay(parts)));
    } catch (WorkbookParts.TooLarge e) {
      return unreadable(Fault.TOO_LARGE);
    } catch (IOException e) {
      return unreadable(Fault.BROKEN_WORKBOOK);
    }
  }

  private static SheetFile unreadable(Fault fault) {
    return new SheetFile(List.of(), Optional.of(fault), Optional.empty());
  }

  private static boolean begins(byte[] file, byte[] magic) {
    return file.length >= magic.length
        && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
  }
}
