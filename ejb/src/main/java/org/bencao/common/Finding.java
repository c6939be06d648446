package org.bencao.common;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * One reason why something is refused, needs approval or is worth knowing: the rule, its source,
 * the document and date it rests on, and the facts that its words name.
 *
 * @param line the line it concerns, none for the whole order
 * @param rule the rule's id, for example {@code LIC-04}; empty for a limit or a document check
 * @param source where the rule stands, for example {@code DAL Art. 51}
 * @param document the number of the licence or document it rests on
 * @param date the day it turns on, ISO 8601
 * @param facts values for the placeholders of the reason's words; a value that names a text is
 *     marked by a leading {@code #}
 */
public record Finding(
    Reason reason,
    Outcome outcome,
    Optional<Integer> line,
    String rule,
    String source,
    Optional<String> document,
    Optional<String> date,
    Map<String, String> facts) {

  /** Strictest first, then by rule id, then by line. */
  public static final Comparator<Finding> STRICTEST_FIRST =
      Comparator.comparing(Finding::outcome)
          .reversed()
          .thenComparing(Finding::rule)
          .thenComparing(finding -> finding.line().orElse(0));

  public Finding {
    facts = Map.copyOf(facts);
  }

  /** A finding without a rule row: a limit that ran out, a line that cannot be read. */
  public static Finding of(Reason reason, Optional<Integer> line, Map<String, String> facts) {
    return new Finding(
        reason, Outcome.REFUSE, line, "", "", Optional.empty(), Optional.empty(), facts);
  }

  public boolean refuses() {
    return outcome == Outcome.REFUSE;
  }

  public Finding onLine(int number) {
    return new Finding(reason, outcome, Optional.of(number), rule, source, document, date, facts);
  }
}
