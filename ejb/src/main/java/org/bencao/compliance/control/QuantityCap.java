package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.Means.Quota;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/** SPC-13: no line has more packs of a class than its cap. */
@ApplicationScoped
public class QuantityCap implements Predicate {

  @Override
  public String name() {
    return "quantity-cap";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts.means().quotas().stream()
        .flatMap(quota -> facts.lines().stream().flatMap(line -> judge(rule, quota, line)))
        .toList();
  }

  private static Stream<Finding> judge(Rule rule, Quota quota, LineFacts line) {
    return quota.lineMost().stream()
        .filter(most -> line.isOf(quota.word()))
        .filter(most -> line.quantity().compareTo(BigDecimal.valueOf(most)) > 0)
        .map(
            most -> {
              var said = new HashMap<>(ClassLines.item(line));
              said.put("qty", line.quantity().toBigInteger().toString());
              said.put("limit", String.valueOf(most));
              said.put("class", "#class." + quota.word());
              return rule.finding(
                  Optional.of(line.number()), Optional.empty(), Optional.empty(), said);
            });
  }
}
