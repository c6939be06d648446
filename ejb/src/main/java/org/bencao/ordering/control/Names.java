package org.bencao.ordering.control;

/** Names that people give to drafts, lists and standing orders. */
public final class Names {

  private static final int LONGEST = 120;

  private Names() {}

  /** Without blanks around it, and no longer than is kept. */
  public static String of(String typed) {
    var stripped = typed.strip();
    return stripped.length() > LONGEST ? stripped.substring(0, LONGEST) : stripped;
  }
}
