package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/** ORD-02: what the seller declared covers the line, and all lines of the same offer together. */
@ApplicationScoped
public class StockAvailable implements Predicate {

  @Override
  public String name() {
    return "stock-available";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var left = new HashMap<Long, BigDecimal>();
    return facts.lines().stream().flatMap(line -> judge(rule, line, left).stream()).toList();
  }

  private static Optional<Finding> judge(Rule rule, LineFacts line, Map<Long, BigDecimal> left) {
    var offer = line.facts().offer();
    var available = left.getOrDefault(offer.id(), BigDecimal.valueOf(offer.available()));
    if (line.quantity().compareTo(available) <= 0) {
      left.put(offer.id(), available.subtract(line.quantity()));
      return Optional.empty();
    }
    return Optional.of(
        rule.finding(
            Optional.of(line.number()),
            Optional.empty(),
            Optional.of(offer.declaredAt().toString().substring(0, 10)),
            Map.of(
                "left", available.stripTrailingZeros().toPlainString(),
                "qty", line.quantity().stripTrailingZeros().toPlainString())));
  }
}
