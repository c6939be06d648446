package org.bencao.integration.format.x12;

/**
 * How much an interchange holds, counted before anything in it is taken apart: a parser for each of
 * a hundred thousand documents would be made for nothing.
 *
 * @param parts groups and messages
 */
record InterchangeSize(int segments, int parts) {

  private static final int MOST_SEGMENTS = 500_000;
  private static final int MOST_PARTS = 5_000;

  /** Counts no further than it has to. */
  static InterchangeSize of(String text, X12Delimiters delimiters) {
    var group = "GS" + delimiters.element();
    var message = "ST" + delimiters.element();
    int segments = 1;
    int parts = 0;
    int from = IsaReader.LENGTH;
    while (from < text.length() && segments < MOST_SEGMENTS && parts <= MOST_PARTS) {
      int tag = withoutBlanks(text, from);
      segments++;
      parts += text.startsWith(message, tag) || text.startsWith(group, tag) ? 1 : 0;
      int end = text.indexOf(delimiters.segment(), from);
      from = end < 0 ? text.length() : end + 1;
    }
    return new InterchangeSize(segments, parts);
  }

  boolean isTooMuch() {
    return segments >= MOST_SEGMENTS || parts > MOST_PARTS;
  }

  /** Line ends may stand before a tag. */
  private static int withoutBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }

  @Override
  public String toString() {
    return segments + " segments, " + parts + " parts";
  }
}
