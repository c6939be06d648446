package org.bencao.integration.simulation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An order in the partner's own books. */
final class SoldOrder {

  private static final int ANSWERS = 3;
  private static final int DESPATCHES = 3;

  final String number;
  final List<SoldLine> lines;

  /** What the buyer wants of each line from a change on, by the number of the change. */
  final Map<String, Map<Integer, Integer>> changes = new LinkedHashMap<>();

  /** Answered changes, and whether they were granted. */
  final Map<String, Boolean> verdicts = new LinkedHashMap<>();

  int answers;
  int despatches;
  Optional<Instant> lastAnswer = Optional.empty();

  SoldOrder(String number, List<SoldLine> lines) {
    this.number = number;
    this.lines = List.copyOf(lines);
  }

  /** Answers say their minute: there is one a minute at most. */
  boolean mayAnswer(Instant now) {
    return answers < ANSWERS
        && lines.stream().anyMatch(line -> line.wanted() > 0)
        && lastAnswer.map(last -> !last.plusSeconds(60).isAfter(now)).orElse(true);
  }

  boolean mayShip() {
    return despatches < DESPATCHES
        && lines.stream().anyMatch(line -> line.confirmed - line.shipped + line.unanswered() > 0);
  }

  Optional<String> openChange() {
    return changes.keySet().stream().filter(change -> !verdicts.containsKey(change)).findFirst();
  }

  /** Grants a change that asks for nothing that has left, or refuses it. */
  boolean decide(String change) {
    var wanted = changes.get(change);
    boolean granted =
        lines.stream()
            .filter(line -> wanted.containsKey(line.number))
            .allMatch(line -> wanted.get(line.number) >= line.shipped);
    if (granted) {
      lines.stream()
          .filter(line -> wanted.containsKey(line.number))
          .forEach(
              line ->
                  line.cancel(
                      Math.max(0, line.wanted() - line.rejected - wanted.get(line.number))));
    }
    verdicts.put(change, granted);
    return granted;
  }
}
