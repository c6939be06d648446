package org.bencao.web.ordering;

import java.util.List;
import java.util.stream.Stream;

/** Codes of packs as they stand in a field: one a line, or digits with commas between them. */
public final class TypedCodes {

  /** Of one lot, or of one report. */
  public static final int MOST = 3500;

  private static final int LONGEST = 1000;
  private static final String DIGITS = "[0-9０-９,，;；\\s]+";

  private TypedCodes() {}

  /** In the order in which they were typed; blanks are none. */
  public static List<String> of(String text) {
    return text.lines()
        .flatMap(
            line -> line.matches(DIGITS) ? Stream.of(line.split("[,，;；\\s]+")) : Stream.of(line))
        .map(String::strip)
        .filter(code -> !code.isEmpty())
        .map(code -> code.length() > LONGEST ? code.substring(0, LONGEST) : code)
        .toList();
  }
}
