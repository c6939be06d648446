package org.bencao.integration.sandbox;

/** Numbers that the wholesaler gives its documents. */
final class Numbers {

  /** DE 76, the shortest element that one of them has to fit into. */
  private static final int LENGTH = 22;

  private Numbers() {}

  /** For example {@code DA-QN-26-000417}, and {@code -2} behind it for the second. */
  static String of(String kind, String order, int before) {
    var tail = before == 0 ? "" : "-" + (before + 1);
    var room = LENGTH - kind.length() - 1 - tail.length();
    // the end of a number tells orders apart, not its beginning
    var known = order.substring(Math.max(0, order.length() - room));
    return kind + "-" + known + tail;
  }
}
