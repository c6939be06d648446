package org.bencao.receiving.boundary;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * What a temperature recorder wrote on the way of a delivery.
 *
 * @param longestGap between two readings
 * @param points readings in the order of time; of many so many that a line can be drawn, those that
 *     are highest and lowest among them
 */
public record RecordingView(
    long id,
    String name,
    Instant from,
    Instant to,
    BigDecimal lowest,
    BigDecimal highest,
    int readings,
    Duration longestGap,
    List<Point> points,
    Instant addedAt,
    String addedBy) {

  /** One reading in degrees Celsius. */
  public record Point(Instant at, BigDecimal celsius) {}

  public RecordingView {
    points = List.copyOf(points);
  }
}
