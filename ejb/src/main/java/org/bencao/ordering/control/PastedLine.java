package org.bencao.ordering.control;

/**
 * One order line as it was pasted or uploaded, its texts in one form but not yet looked up; what is
 * absent is an empty text.
 *
 * @param row where it stands in the block or file, counted from 1, blank rows too
 * @param raw the whole row, 200 characters at most
 * @param item what to find: a code, or a name
 * @param quantity digits where a whole number was read, else what was written there
 */
public record PastedLine(
    int row, String raw, String item, String quantity, String unit, String supplier, String note) {

  private static final int LONGEST_RAW = 200;

  public PastedLine {
    raw = TableRow.cut(raw, LONGEST_RAW);
  }

  /** What it orders, without where it stood. */
  String content() {
    return String.join("\u001F", item, quantity, unit, supplier, note);
  }
}
