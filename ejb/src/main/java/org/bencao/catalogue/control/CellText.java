package org.bencao.catalogue.control;

/** What people mean by the text of a cell: without the blanks around it, of whatever kind. */
final class CellText {

  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char ZERO_WIDTH_SPACE = '\u200B';

  private CellText() {}

  static String stripped(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  static boolean isBlank(String text) {
    return text.chars().allMatch(character -> isBlank((char) character));
  }

  /** The no-break and the ideographic space count as well: spreadsheets are full of them. */
  private static boolean isBlank(char character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || character == BYTE_ORDER_MARK
        || character == ZERO_WIDTH_SPACE;
  }
}
