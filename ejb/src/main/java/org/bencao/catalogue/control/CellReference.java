package org.bencao.catalogue.control;

/** Where a cell says that it stands, such as {@code C7}; the last column of a sheet is XFD. */
final class CellReference {

  private static final int LAST_COLUMN = 16_384;

  private CellReference() {}

  /** A cell need not say it; then it stands beside the one before. */
  static boolean isInside(String reference) {
    int column = 0;
    int at = 0;
    while (at < reference.length() && isLetter(reference.charAt(at)) && column <= LAST_COLUMN) {
      column = column * 26 + (reference.charAt(at) - 'A' + 1);
      at++;
    }
    boolean placed = column > 0 && column <= LAST_COLUMN && isRow(reference, at);
    return reference.isEmpty() || placed;
  }

  private static boolean isLetter(char character) {
    return character >= 'A' && character <= 'Z';
  }

  private static boolean isRow(String reference, int from) {
    int digits = reference.length() - from;
    return digits > 0
        && digits < 8
        && reference.chars().skip(from).allMatch(digit -> digit >= '0' && digit <= '9');
  }
}
