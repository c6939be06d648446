package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.pricing.boundary.Price;

/** EXP-04: who takes the price of what expires soon is told when, and accepts it by ordering. */
@ApplicationScoped
public class ShortDated implements Predicate {

  @Override
  public String name() {
    return "short-dated";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts.lines().stream()
        .flatMap(
            line ->
                line.price().flatMap(Price::shortDated).map(on -> finding(rule, line, on)).stream())
        .toList();
  }

  private static Finding finding(Rule rule, LineFacts line, Price.ShortDated on) {
    var said = new HashMap<>(ClassLines.item(line));
    said.put("date", on.expiry().toString());
    said.put("percent", String.valueOf(on.percent()));
    said.put("amount", on.list().text());
    return rule.finding(
        Optional.of(line.number()), Optional.empty(), Optional.of(on.expiry().toString()), said);
  }
}
