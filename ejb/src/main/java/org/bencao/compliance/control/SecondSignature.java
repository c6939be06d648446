package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-17: goods of these classes are approved by a signature of somebody else than who asked for
 * them. That nobody approves their own is another rule's (APR-02).
 */
@ApplicationScoped
public class SecondSignature implements Predicate {

  public static final String NAME = "second-signature";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return ClassLines.of(facts, rule.words(), List.of())
        .map(
            line -> {
              var said = new HashMap<>(ClassLines.item(line));
              said.put("act", rule.act().name());
              return rule.finding(
                  Optional.of(line.number()), Optional.empty(), Optional.empty(), said);
            })
        .toList();
  }
}
