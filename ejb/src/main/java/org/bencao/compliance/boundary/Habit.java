package org.bencao.compliance.boundary;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a site ordered of one substance from one seller in the last ninety days (SPC-12), in single
 * units such as tablets, whatever the strength; orders that were found suspicious do not count.
 *
 * @param substance names it, alike for all items of it
 * @param earlier orders, the oldest first
 * @param peers the median of one order of the seller's other sites; none where nobody else ordered
 */
public record Habit(String substance, List<Earlier> earlier, Optional<BigDecimal> peers) {

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final Duration WEEK = Duration.ofDays(7);

  /** Of how many days it knows. */
  public static final int DAYS = 90;

  /** One order. */
  public record Earlier(Instant at, BigDecimal units) {}

  public Habit {
    earlier = List.copyOf(earlier);
  }

  /** Of one order; none where there was none. */
  public Optional<BigDecimal> median() {
    return median(earlier.stream().map(Earlier::units).toList());
  }

  /** The middle one, or the middle between the two in the middle. */
  public static Optional<BigDecimal> median(Collection<BigDecimal> units) {
    var sorted = units.stream().sorted().toList();
    if (sorted.isEmpty()) {
      return Optional.empty();
    }
    var upper = sorted.get(sorted.size() / 2);
    var lower = sorted.get((sorted.size() - 1) / 2);
    return Optional.of(upper.add(lower).divide(TWO));
  }

  /** Orders of the seven days before. */
  public long lastWeek(Instant now) {
    return earlier.stream().filter(one -> one.at().isAfter(now.minus(WEEK))).count();
  }

  /** Orders of a usual week before those seven days, cut to whole ones. */
  public long usualWeek(Instant now) {
    long before = earlier.size() - lastWeek(now);
    return before * WEEK.toDays() / (DAYS - WEEK.toDays());
  }
}
