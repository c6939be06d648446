package org.bencao.catalogue.control;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds out what separates the cells of a file whose layout leaves that open. */
final class CsvDelimiter {

  /** A comma stands last: headings in words contain it, tabs and semicolons hardly. */
  private static final char[] CANDIDATES = {'\t', ';', ','};

  private static final int LOOKED_AT = 32_768;

  private CsvDelimiter() {}

  /** Looks at the first line that is not empty without taking it away. */
  static char of(BufferedReader text) throws IOException {
    text.mark(LOOKED_AT);
    var line = firstLine(text);
    text.reset();
    // how a spreadsheet is told the separator: sep=;
    return isDeclaration(line) ? line.charAt(line.length() - 1) : mostFrequent(line);
  }

  static boolean isDeclaration(String line) {
    return line.length() == 5 && line.regionMatches(true, 0, "sep=", 0, 4);
  }

  private static char mostFrequent(String line) {
    char best = ',';
    long most = 0;
    for (char candidate : CANDIDATES) {
      long count = line.chars().filter(character -> character == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  /** The line without what stands in quotes. */
  private static String firstLine(BufferedReader text) throws IOException {
    var line = new StringBuilder();
    boolean quoted = false;
    for (int seen = 1; seen < LOOKED_AT; seen++) {
      int one = text.read();
      boolean ends = one == '\n' || one == '\r';
      if (one < 0 || ends && !quoted && !line.isEmpty()) {
        break;
      }
      if (one == '"') {
        quoted = !quoted;
      } else if (!quoted && !ends) {
        line.append((char) one);
      }
    }
    return line.toString();
  }
}
