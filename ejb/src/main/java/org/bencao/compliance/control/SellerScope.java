package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/** SCP-01: the seller's licences name the classes of the goods. */
@ApplicationScoped
public class SellerScope implements Predicate {

  @Override
  public String name() {
    return "seller-scope";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return new PartyScope(rule, facts, facts.seller(), "seller").outside(facts.lines());
  }
}
