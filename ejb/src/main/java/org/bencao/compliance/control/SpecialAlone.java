package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-10: goods of these classes share no order with others; they stay behind for one of their own.
 */
@ApplicationScoped
public class SpecialAlone implements Predicate {

  @Override
  public String name() {
    return "special-alone";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var special = ClassLines.of(facts, rule.words(), List.of()).toList();
    return special.size() == facts.lines().size()
        ? List.of()
        : special.stream()
            .map(
                line ->
                    rule.finding(
                        Optional.of(line.number()),
                        Optional.empty(),
                        Optional.empty(),
                        ClassLines.item(line)))
            .toList();
  }
}
