package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-08: orders of these classes are signed electronically. No order is signed here yet, so every
 * one is refused: what cannot be proved is not sold.
 */
@ApplicationScoped
public class SignatureNeeded implements Predicate {

  @Override
  public String name() {
    return "signature-needed";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return rule.concerns(facts.buyer().profile())
        ? ClassLines.of(facts, rule.words(), List.of())
            .map(
                line ->
                    rule.finding(
                        Optional.of(line.number()),
                        Optional.empty(),
                        Optional.of(facts.day().toString()),
                        Map.of("cause", "#cause.unsigned", "date", facts.day().toString())))
            .toList()
        : List.of();
  }
}
