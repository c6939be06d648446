package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/** ORD-01: the order's net value reaches what the seller asks, as the seller declared it. */
@ApplicationScoped
public class MinimumOrderValue implements Predicate {

  @Override
  public String name() {
    return "minimum-order-value";
  }

  @Override
  public boolean looksAtWholeOrder() {
    return true;
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var net = facts.lines().stream().flatMap(line -> line.net().stream()).reduce(Money::plus);
    if (facts.minimum().isEmpty() || net.isEmpty()) {
      return List.of();
    }
    var minimum = facts.minimum().get();
    if (net.get().amount().compareTo(minimum.amount()) >= 0) {
      return List.of();
    }
    return List.of(
        rule.finding(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of("amount", text(net.get()), "limit", text(minimum))));
  }

  private static String text(Money money) {
    return money.currency() + " " + money.amount().toPlainString();
  }
}
