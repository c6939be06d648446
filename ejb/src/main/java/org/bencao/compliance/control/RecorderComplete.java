package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.TemperatureFacts;
import org.bencao.compliance.boundary.TemperatureFacts.Recording;
import org.bencao.compliance.entity.Rule;

/**
 * STO-03: a recorder travelled along from the day on which the goods left, wrote every so many
 * minutes ({@code interval}), and was never silent for longer ({@code gap}); asked of goods of
 * these {@code storage} codes. Of several recorders one that is complete is enough.
 */
@ApplicationScoped
public class RecorderComplete implements TemperaturePredicate {

  @Override
  public String name() {
    return "recorder-complete";
  }

  @Override
  public boolean watches(Rule rule, String storage) {
    return words(rule.table(), "storage").contains(storage);
  }

  @Override
  public Optional<Finding> judge(Rule rule, TemperatureFacts facts) {
    if (!watches(rule, facts.storage())) {
      return Optional.empty();
    }
    if (facts.recordings().isEmpty()) {
      return Optional.of(finding(rule, facts, Optional.empty(), "none"));
    }
    var broken =
        facts.recordings().stream()
            .flatMap(
                one ->
                    broken(rule, facts, one)
                        .map(minutes -> finding(rule, facts, Optional.of(one.name()), minutes))
                        .stream())
            .toList();
    // one that is complete is enough: what another left out, it wrote
    return broken.size() < facts.recordings().size()
        ? Optional.empty()
        : broken.stream().findFirst();
  }

  /** Minutes of the longest silence, the time before the first reading among them. */
  private static Optional<String> broken(Rule rule, TemperatureFacts facts, Recording recording) {
    var before =
        facts
            .leftBy()
            .map(left -> Duration.between(left, recording.from()))
            .filter(silence -> !silence.isNegative())
            .orElse(Duration.ZERO);
    var gap = recording.longestGap();
    var longest = before.compareTo(gap) > 0 ? before : gap;
    if (longest.compareTo(minutes(rule, "gap")) > 0) {
      return Optional.of(String.valueOf(longest.toMinutes()));
    }
    var interval = recording.interval();
    return interval.compareTo(minutes(rule, "interval")) > 0
        ? Optional.of(String.valueOf(interval.toMinutes()))
        : Optional.empty();
  }

  private static Duration minutes(Rule rule, String name) {
    return Duration.ofMinutes(Long.parseLong(words(rule.table(), name).get(0)));
  }

  private static Finding finding(
      Rule rule, TemperatureFacts facts, Optional<String> name, String minutes) {
    var said = new HashMap<String, String>(Map.of("minutes", minutes));
    return rule.finding(Optional.of(facts.line()), name, Optional.empty(), said);
  }
}
