package org.bencao.ordering.control;

import org.bencao.ordering.control.LinesRead.Unreadable;

/** Reads order lines from an uploaded CSV or XLSX file (A2) by the rules of {@link PastedLines}. */
public final class UploadedLines {

  private UploadedLines() {}

  /** By what the file holds; its name counts for nothing. */
  public static LinesRead read(byte[] file) {
    var read = SheetFile.read(file);
    return read.fault().isPresent()
        ? new Unreadable(read.fault().get())
        : LineTable.read(read.rows());
  }
}
