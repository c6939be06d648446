package org.bencao.invoicing.entity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.invoicing.boundary.Tolerance;

/** What a rule said of a line, kept as facts: the rule may be another by the time it is read. */
public final class KeptFinding {

  private static final String RULE = "rule";
  private static final String SOURCE = "source";
  private static final String OUTCOME = "outcome";

  private KeptFinding() {}

  public static Map<String, String> facts(Finding finding) {
    var facts = new HashMap<>(finding.facts());
    facts.put(RULE, finding.rule());
    facts.put(SOURCE, finding.source());
    facts.put(OUTCOME, finding.outcome().name());
    return facts;
  }

  static Finding of(Reason reason, Optional<Integer> position, Map<String, String> facts) {
    return new Finding(
        reason,
        Outcome.valueOf(facts.getOrDefault(OUTCOME, Outcome.REFUSE.name())),
        position,
        facts.getOrDefault(RULE, ""),
        facts.getOrDefault(SOURCE, ""),
        Optional.empty(),
        Optional.empty(),
        facts);
  }

  /** How far the rule lets it go; none where it lets nothing. */
  static Optional<Tolerance> tolerance(Map<String, String> facts) {
    return Optional.ofNullable(facts.get("tolerance"))
        .map(text -> text.split(" "))
        .map(
            parts ->
                new Tolerance(
                    Optional.ofNullable(facts.get("percent")).map(BigDecimal::new),
                    new Money(new BigDecimal(parts[1]), parts[0])));
  }
}
