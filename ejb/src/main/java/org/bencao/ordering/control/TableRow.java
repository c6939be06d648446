package org.bencao.ordering.control;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/**
 * A row of a pasted or uploaded table, its cells in one form of each character: no full-width
 * digits, no runs of blanks, nothing invisible.
 *
 * @param number where it stands, counted from 1
 * @param separator what stood between its cells
 */
record TableRow(int number, String raw, List<String> cells, char separator) {

  static final int MOST_CELLS = 64;

  private static final int LONGEST_CELL = 500;
  // control characters are blanks, but the separator of a scanned GS1 code has to stay
  private static final String BLANKS = "[\\s\\p{Z}\\p{Cc}&&[^\\x1D]]+";
  // zero width, byte order mark
  private static final String INVISIBLE = "\\p{Cf}+";

  TableRow {
    cells = cells.stream().limit(MOST_CELLS).map(TableRow::folded).toList();
  }

  /** The cells that hold something. */
  List<String> filled() {
    return cells.stream().filter(cell -> !cell.isEmpty()).toList();
  }

  boolean isFilled() {
    return !filled().isEmpty();
  }

  /**
   * A number like 1,000 that a comma between cells may have torn in two: it is given back as it was
   * written, for a person to decide.
   */
  Optional<String> tornNumber(String cell, String next) {
    boolean torn = separator == ',' && cell.matches("[0-9]{1,3}") && next.matches("[0-9]{3}");
    return torn ? Optional.of(cell + "," + next) : Optional.empty();
  }

  /** Never half a character. */
  static String cut(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    boolean halved = Character.isHighSurrogate(text.charAt(most - 1));
    return text.substring(0, halved ? most - 1 : most);
  }

  private static String folded(String cell) {
    var normal = Normalizer.normalize(cut(cell, LONGEST_CELL), Normalizer.Form.NFKC);
    return normal.replaceAll(INVISIBLE, "").replaceAll(BLANKS, " ").replaceAll("^ | $", "");
  }
}
