package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.TemperatureFacts;
import org.bencao.compliance.boundary.TemperatureFacts.Reading;
import org.bencao.compliance.boundary.TemperatureFacts.Recording;
import org.bencao.compliance.entity.Rule;

/**
 * STO-04: no reading lies outside of the range of the storage; parameters: lowest and highest
 * degrees Celsius by storage code. No mean kinetic temperature makes up for a reading.
 */
@ApplicationScoped
public class TemperatureKept implements TemperaturePredicate {

  public static final String NAME = "temperature-kept";

  @Override
  public String name() {
    return NAME;
  }

  /** Lowest and highest; none for a storage of which the rule says nothing. */
  public static Optional<List<BigDecimal>> range(Rule rule, String storage) {
    return Optional.ofNullable(rule.table().get(storage))
        .map(ends -> ends.stream().map(BigDecimal::new).toList());
  }

  @Override
  public boolean watches(Rule rule, String storage) {
    return rule.table().containsKey(storage);
  }

  @Override
  public Optional<Finding> judge(Rule rule, TemperatureFacts facts) {
    return range(rule, facts.storage())
        .flatMap(
            range ->
                facts.recordings().stream()
                    .flatMap(one -> judge(rule, facts.line(), one, range).stream())
                    .findFirst());
  }

  private static Optional<Finding> judge(
      Rule rule, int line, Recording recording, List<BigDecimal> range) {
    var lowest = range.get(0);
    var highest = range.get(1);
    Optional<BigDecimal> worst = Optional.empty();
    var most = BigDecimal.ZERO;
    var outside = Duration.ZERO;
    var readings = recording.readings();
    for (int at = 0; at < readings.size(); at++) {
      var beyond = beyond(readings.get(at), lowest, highest);
      if (beyond.signum() > 0) {
        outside = outside.plus(lasting(readings, at));
        if (beyond.compareTo(most) > 0) {
          most = beyond;
          worst = Optional.of(readings.get(at).celsius());
        }
      }
    }
    var minutes = String.valueOf(Math.max(1, outside.toMinutes()));
    return worst.map(
        value ->
            rule.finding(
                Optional.of(line),
                Optional.of(recording.name()),
                Optional.empty(),
                Map.of(
                    "value", value.stripTrailingZeros().toPlainString(),
                    "minutes", minutes,
                    "range", shown(lowest, highest))));
  }

  /** How far outside of the range; none or less within it. */
  private static BigDecimal beyond(Reading reading, BigDecimal lowest, BigDecimal highest) {
    return reading.celsius().subtract(highest).max(lowest.subtract(reading.celsius()));
  }

  /** A reading holds until the next one; the last holds as long as the one before it. */
  private static Duration lasting(List<Reading> readings, int at) {
    int from = at + 1 < readings.size() ? at : at - 1;
    return Duration.between(readings.get(from).at(), readings.get(from + 1).at());
  }

  /** Below absolute cold there is no lower end worth a word. */
  private static String shown(BigDecimal lowest, BigDecimal highest) {
    return lowest.intValue() <= -100
        ? "≤ " + highest.toPlainString() + " °C"
        : lowest.toPlainString() + "–" + highest.toPlainString() + " °C";
  }
}
