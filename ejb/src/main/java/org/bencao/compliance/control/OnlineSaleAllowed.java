package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferFacts.ClassSince;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/** SPC-01: no class of the item is on the list of what may not be sold on line that day. */
@ApplicationScoped
public class OnlineSaleAllowed implements Predicate {

  public static final String NAME = "online-sale-allowed";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var banned = rule.words();
    return facts.lines().stream()
        .flatMap(
            line ->
                line.facts().classes().stream()
                    .filter(itemClass -> banned.contains(itemClass.name()))
                    .limit(1)
                    .map(itemClass -> finding(rule, line, itemClass)))
        .toList();
  }

  private static Finding finding(Rule rule, LineFacts line, ClassSince itemClass) {
    var item = line.facts().offer().item();
    return rule.finding(
        Optional.of(line.number()),
        Optional.empty(),
        Optional.of(itemClass.since().toString()),
        Map.of(
            "item", item.nameEn(),
            "item_zh", item.nameZh(),
            "class", "#class." + itemClass.name(),
            "date", itemClass.since().toString()));
  }
}
