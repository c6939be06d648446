package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/** ORD-01: the quantity is not above the most that the seller gives in one line. */
@ApplicationScoped
public class OrderMaximum implements Predicate {

  @Override
  public String name() {
    return "order-maximum";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts.lines().stream()
        .filter(OrderMaximum::isAbove)
        .map(line -> finding(rule, line))
        .toList();
  }

  private static boolean isAbove(LineFacts line) {
    var most = line.facts().offer().orderMaximum();
    return most.isPresent()
        && line.quantity().compareTo(java.math.BigDecimal.valueOf(most.getAsInt())) > 0;
  }

  private static Finding finding(Rule rule, LineFacts line) {
    int most = line.facts().offer().orderMaximum().orElseThrow();
    return rule.finding(
        Optional.of(line.number()),
        Optional.empty(),
        Optional.empty(),
        Map.of(
            "qty", line.quantity().stripTrailingZeros().toPlainString(),
            "limit", String.valueOf(most)));
  }
}
