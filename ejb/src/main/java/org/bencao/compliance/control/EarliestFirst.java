package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.AllocationFacts;
import org.bencao.compliance.entity.Rule;

/** EXP-03: of what lasts long enough for the buyer the lot that ends first leaves first. */
@ApplicationScoped
public class EarliestFirst implements AllocationPredicate {

  @Override
  public String name() {
    return "earliest-first";
  }

  @Override
  public Optional<Finding> judge(Rule rule, AllocationFacts lot) {
    return lot.sent().isAfter(lot.soonest())
        ? Optional.of(
            rule.finding(
                Optional.of(lot.line()),
                Optional.empty(),
                Optional.of(lot.soonest().toString()),
                Map.of(
                    "item", lot.itemEn(),
                    "item_zh", lot.itemZh(),
                    "date", lot.sent().toString(),
                    "soonest", lot.soonest().toString())))
        : Optional.empty();
  }
}
