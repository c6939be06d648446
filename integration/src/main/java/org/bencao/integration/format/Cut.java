package org.bencao.integration.format;

/** Where a text may be cut without leaving half of a letter. */
public final class Cut {

  private Cut() {}

  /** That place, or the one before it. */
  public static int at(String text, int most) {
    if (most >= text.length()) {
      return text.length();
    }
    return most > 0 && Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }

  /** As much of it as may be. */
  public static String to(String text, int most) {
    return text.substring(0, at(text, most));
  }
}
