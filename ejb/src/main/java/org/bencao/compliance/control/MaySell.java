package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyView;

/**
 * SCP-03: companies of the seller's kind may sell to those of the buyer's. Parameters: for a kind
 * of seller the kinds of buyers; a kind without an entry sells to nobody, and offers nothing.
 */
@ApplicationScoped
public class MaySell implements Predicate, PublishPredicate {

  private static final String ANYBODY = "ANY";

  @Override
  public String name() {
    return "may-sell";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var buyer = facts.buyer().kind();
    return !rule.concerns(facts.seller().profile()) || buyers(rule, facts.seller()).contains(buyer)
        ? List.of()
        : List.of(finding(rule, facts.seller(), buyer));
  }

  @Override
  public List<Finding> judge(Rule rule, OfferedItem item) {
    return buyers(rule, item.seller()).isEmpty()
        ? List.of(finding(rule, item.seller(), ANYBODY))
        : List.of();
  }

  private static List<String> buyers(Rule rule, CompanyView seller) {
    return rule.table().getOrDefault(seller.kind(), List.of());
  }

  private static Finding finding(Rule rule, CompanyView seller, String buyer) {
    return rule.finding(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of("sellerKind", "#kind." + seller.kind(), "buyerKind", "#kind." + buyer));
  }
}
