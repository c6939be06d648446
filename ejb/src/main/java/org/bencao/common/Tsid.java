package org.bencao.common;

/** Text form of 64-bit time-ordered identifiers: 13 characters of Crockford base 32. */
public final class Tsid {

  private static final char[] DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();
  private static final int LENGTH = 13;

  private Tsid() {}

  public static String text(long id) {
    var out = new char[LENGTH];
    for (int at = 0; at < LENGTH; at++) {
      out[at] = DIGITS[(int) (id >>> (5 * (LENGTH - 1 - at))) & 31];
    }
    return new String(out);
  }

  /**
   * Refuses what {@link #text} could not have written; lower case, I, L and O are read as meant.
   */
  public static long parse(String text) {
    if (text == null || text.length() != LENGTH) {
      throw new IllegalArgumentException("an identifier has 13 characters");
    }
    long id = 0;
    for (int at = 0; at < LENGTH; at++) {
      int digit = digit(text.charAt(at));
      if (digit < 0 || at == 0 && digit > 15) {
        throw new IllegalArgumentException("not an identifier: character " + (at + 1));
      }
      id = id << 5 | digit;
    }
    return id;
  }

  private static int digit(char letter) {
    char upper = Character.toUpperCase(letter);
    if (upper == 'O') {
      return 0;
    }
    if (upper == 'I' || upper == 'L') {
      return 1;
    }
    for (int digit = 0; digit < DIGITS.length; digit++) {
      if (DIGITS[digit] == upper) {
        return digit;
      }
    }
    return -1;
  }
}
