package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;

/**
 * SCP-03: a holder offers what it holds itself, by the name on the item. Parameters: the kinds of
 * companies that are holders.
 */
@ApplicationScoped
public class OwnProduct implements Predicate, PublishPredicate {

  @Override
  public String name() {
    return "own-product";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return rule.concerns(facts.seller().profile())
        ? facts.lines().stream()
            .flatMap(
                line ->
                    judge(
                        rule,
                        facts.seller(),
                        line.facts().offer().item(),
                        Optional.of(line.number()))
                        .stream())
            .toList()
        : List.of();
  }

  @Override
  public List<Finding> judge(Rule rule, OfferedItem offered) {
    return judge(rule, offered.seller(), offered.item(), Optional.empty()).stream().toList();
  }

  private static Optional<Finding> judge(
      Rule rule, CompanyView seller, ItemView item, Optional<Integer> line) {
    return rule.words().contains(seller.kind()) && !isHeldBy(item, seller)
        ? Optional.of(
            rule.finding(
                line,
                Optional.of(item.approvalNumber()).filter(number -> !number.isEmpty()),
                Optional.empty(),
                Map.of(
                    "seller", seller.nameEn(),
                    "seller_zh", seller.nameZh(),
                    "item", item.nameEn(),
                    "item_zh", item.nameZh())))
        : Optional.empty();
  }

  /** By the name on the item, in either language. */
  public static boolean isHeldBy(ItemView item, CompanyView seller) {
    return alike(item.makerEn(), seller.nameEn()) || alike(item.makerZh(), seller.nameZh());
  }

  private static boolean alike(String one, String other) {
    return !one.isBlank() && FoldedText.of(one).equals(FoldedText.of(other));
  }
}
