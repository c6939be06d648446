package org.bencao.web.exchange;

import java.io.Serializable;

/**
 * A reason as {@code bc:why} draws it: the fact, then rule, document, date, and the one way out.
 * What is not known is empty.
 *
 * @param tone {@code bad} or {@code warn}
 * @param rest whether it holds up anything else
 * @param path the page where the way out begins
 */
public record Why(
    String tone,
    String fact,
    String rule,
    String document,
    String date,
    String rest,
    String action,
    String path)
    implements Serializable {

  /** A reason whose way out is no page. */
  public Why(
      String tone,
      String fact,
      String rule,
      String document,
      String date,
      String rest,
      String action) {
    this(tone, fact, rule, document, date, rest, action, "");
  }

  /** The same reason in other words. */
  public Why saying(String words) {
    return new Why(tone, words, rule, document, date, rest, action, path);
  }

  /** The same reason with another way out. */
  public Why going(String way) {
    return new Why(tone, fact, rule, document, date, rest, way);
  }
}
