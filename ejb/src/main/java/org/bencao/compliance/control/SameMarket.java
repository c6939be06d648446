package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/** SCP-08: nothing crosses the border of a market without a permit, and none is known here. */
@ApplicationScoped
public class SameMarket implements Predicate {

  @Override
  public String name() {
    return "same-market";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var from = facts.seller().profile();
    var to = facts.buyer().profile();
    return from.equals(to)
        ? List.of()
        : List.of(
            rule.finding(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("from", "#market." + from, "to", "#market." + to)));
  }
}
