package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SCP-03: companies of the seller's kind may sell to those of the buyer's. Parameters: for a kind
 * of seller the kinds of buyers; a kind without an entry sells to nobody.
 */
@ApplicationScoped
public class MaySell implements Predicate {

  @Override
  public String name() {
    return "may-sell";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var seller = facts.seller();
    var buyer = facts.buyer();
    if (!rule.concerns(seller.profile())
        || rule.table().getOrDefault(seller.kind(), List.of()).contains(buyer.kind())) {
      return List.of();
    }
    return List.of(
        rule.finding(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of("sellerKind", "#kind." + seller.kind(), "buyerKind", "#kind." + buyer.kind())));
  }
}
