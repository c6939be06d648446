package org.bencao.common;

/** The check digit of GS1 keys: weights 3 and 1 from the right (General Specifications 7.9). */
public final class CheckDigit {

  private CheckDigit() {}

  static void require(String key, String digits) {
    var last = digits.length() - 1;
    var wanted = of(digits.substring(0, last));
    if (digits.charAt(last) != wanted) {
      throw new IllegalArgumentException(
          key
              + ": found check digit "
              + digits.charAt(last)
              + " in "
              + digits
              + ", wanted "
              + wanted);
    }
  }

  /** Whether the last digit is the one that completes the others. */
  public static boolean isRight(String digits) {
    int last = digits.length() - 1;
    return digits.charAt(last) == of(digits.substring(0, last));
  }

  /** The digit that completes these. */
  public static char of(String digits) {
    var sum = 0;
    for (var i = 0; i < digits.length(); i++) {
      var weight = (digits.length() - i) % 2 == 1 ? 3 : 1;
      sum += weight * (digits.charAt(i) - '0');
    }
    return (char) ('0' + (10 - sum % 10) % 10);
  }
}
