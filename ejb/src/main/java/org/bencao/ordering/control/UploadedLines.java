package org.bencao.ordering.control;

import java.io.IOException;
import java.util.Arrays;
import org.bencao.ordering.control.LinesRead.Fault;
import org.bencao.ordering.control.LinesRead.Unreadable;

/** Reads order lines from an uploaded CSV or XLSX file (A2) by the rules of {@link PastedLines}. */
public final class UploadedLines {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private UploadedLines() {}

  /** By what the file holds; its name counts for nothing. */
  public static LinesRead read(byte[] file) {
    if (begins(file, ZIP)) {
      return workbook(file);
    }
    if (begins(file, COMPOUND)) {
      return new Unreadable(Fault.OLD_WORKBOOK);
    }
    return FileText.of(file).map(PastedLines::read).orElseGet(() -> new Unreadable(Fault.NOT_TEXT));
  }

  /** A file that a person sent may be anything: what is wrong with it is told, not thrown. */
  private static LinesRead workbook(byte[] file) {
    try {
      return LineTable.read(WorkbookRows.read(file));
    } catch (WorkbookParts.TooLarge e) {
      return new Unreadable(Fault.TOO_LARGE);
    } catch (IOException e) {
      return new Unreadable(Fault.BROKEN_WORKBOOK);
    }
  }

  private static boolean begins(byte[] file, byte[] magic) {
    return file.length >= magic.length
        && Arrays.equals(file, 0, magic.length, magic, 0, magic.length);
  }
}
