package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/** PRC-05: prices are in the buyer's currency; nothing is converted. */
@ApplicationScoped
public class PriceCurrency implements Predicate {

  @Override
  public String name() {
    return "price-currency";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var wanted = facts.buyer().currency();
    return facts.lines().stream()
        .filter(
            line ->
                line.price()
                    .filter(price -> !price.unitPrice().currency().equals(wanted))
                    .isPresent())
        .map(
            line ->
                rule.finding(
                    Optional.of(line.number()),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(
                        "currency",
                        line.price().orElseThrow().unitPrice().currency(),
                        "other",
                        wanted)))
        .toList();
  }
}
