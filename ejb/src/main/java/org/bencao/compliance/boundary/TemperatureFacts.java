package org.bencao.compliance.boundary;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What rules know of the way that goods came.
 *
 * @param line of the order
 * @param profile of who receives them
 * @param storage code of the item, for example {@code COLD}
 * @param leftBy when the goods had left at the latest, where the seller says it
 * @param recordings of all recorders that travelled along
 */
public record TemperatureFacts(
    int line,
    LocalDate day,
    String profile,
    String storage,
    Optional<Instant> leftBy,
    List<Recording> recordings) {

  public TemperatureFacts {
    recordings = List.copyOf(recordings);
  }

  /** One reading in degrees Celsius. */
  public record Reading(Instant at, BigDecimal celsius) {}

  /**
   * What one recorder wrote.
   *
   * @param readings two or more, in the order of time
   */
  public record Recording(String name, List<Reading> readings) {

    public Recording {
      readings = List.copyOf(readings);
    }

    public Instant from() {
      return readings.get(0).at();
    }

    public Instant to() {
      return readings.get(readings.size() - 1).at();
    }

    /** The longest time between two readings. */
    public Duration longestGap() {
      var longest = Duration.ZERO;
      for (int at = 1; at < readings.size(); at++) {
        var gap = Duration.between(readings.get(at - 1).at(), readings.get(at).at());
        longest = gap.compareTo(longest) > 0 ? gap : longest;
      }
      return longest;
    }

    /** The usual time between two readings: all of the time by the number of steps. */
    public Duration interval() {
      return Duration.between(from(), to()).dividedBy(Math.max(1, readings.size() - 1));
    }
  }
}
