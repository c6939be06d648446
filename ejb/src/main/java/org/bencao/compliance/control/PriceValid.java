package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/** PRC-01: there is a price that holds on the day. */
@ApplicationScoped
public class PriceValid implements Predicate {

  @Override
  public String name() {
    return "price-valid";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts.lines().stream()
        .filter(line -> line.price().isEmpty())
        .map(
            line -> {
              var item = line.facts().offer().item();
              return rule.finding(
                  Optional.of(line.number()),
                  Optional.empty(),
                  Optional.of(facts.day().toString()),
                  Map.of(
                      "item", item.nameEn(),
                      "item_zh", item.nameZh(),
                      "quoteItem", item.code(),
                      "quoteSeller", facts.seller().code(),
                      "date", facts.day().toString()));
            })
        .toList();
  }
}
