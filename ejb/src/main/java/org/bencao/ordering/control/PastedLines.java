package org.bencao.ordering.control;

/**
 * Reads order lines from the clipboard (A3): a row each, by a header in English or Chinese, or what
 * to find first and how many last.
 */
public final class PastedLines {

  /** The most lines of one block or file. */
  public static final int MOST = LineTable.MOST_LINES;

  private PastedLines() {}

  /** Never {@link LinesRead.Unreadable}: any text has rows. */
  public static LinesRead read(String block) {
    return LineTable.read(TextRows.of(block));
  }
}
