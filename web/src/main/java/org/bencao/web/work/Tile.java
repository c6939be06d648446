package org.bencao.web.work;

/**
 * A number above the queue.
 *
 * @param other the same name in the other language, else empty
 * @param hot it runs out soon
 * @param used how much of the time to the cut-off has gone, in percent; none of a plain count
 * @param path where to look, else empty
 */
public record Tile(
    String name,
    String other,
    String big,
    String small,
    boolean hot,
    int used,
    String lines,
    String net,
    String path) {

  /** Whether it is a clock. */
  public boolean isClock() {
    return !lines.isEmpty();
  }
}
