package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.entity.Rule;

/** SPC-12: nobody still has to look at what is unusual, and nobody found it suspicious. */
@ApplicationScoped
public class OrderCleared implements FulfilmentPredicate {

  @Override
  public String name() {
    return "order-cleared";
  }

  @Override
  public List<Finding> judge(Rule rule, FulfilmentFacts facts) {
    return facts.held().entrySet().stream()
        .filter(line -> facts.lines().contains(line.getKey()))
        .map(
            line -> {
              var said = new HashMap<>(line.getValue());
              said.put("act", rule.act().name());
              return rule.finding(
                  Optional.of(line.getKey()), Optional.empty(), Optional.empty(), said);
            })
        .toList();
  }
}
