package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.RecallFacts;
import org.bencao.compliance.entity.Rule;

/** RCL-02: each site answers within so many hours of its class; parameters: hours by class. */
@ApplicationScoped
public class RecallAnswered implements RecallPredicate {

  public static final String NAME = "recall-answered";

  @Override
  public String name() {
    return NAME;
  }

  /** None for a class of which the rule says nothing. */
  public static Optional<Instant> due(Rule rule, String grade, Instant publishedAt) {
    return Optional.ofNullable(rule.table().get(grade))
        .map(hours -> publishedAt.plus(Duration.ofHours(Long.parseLong(hours.get(0)))));
  }

  @Override
  public Optional<Finding> judge(Rule rule, RecallFacts facts) {
    return due(rule, facts.grade(), facts.publishedAt())
        .filter(due -> !facts.answered() && facts.now().isAfter(due))
        .map(due -> finding(rule, facts, due));
  }

  private static Finding finding(Rule rule, RecallFacts facts, Instant due) {
    var day = due.atZone(ZoneId.of(facts.zone())).toLocalDate().toString();
    return rule.finding(
        Optional.empty(),
        Optional.of(facts.number()),
        Optional.of(day),
        Map.of("doc", facts.number(), "date", day));
  }
}
