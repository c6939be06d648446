package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/** SCP-02: the buyer's licences name the classes of the goods. */
@ApplicationScoped
public class BuyerScope implements Predicate {

  public static final String NAME = "buyer-scope";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var buyer = facts.buyer();
    return new PartyScope(rule, buyer, facts.evenStopped(buyer), facts.day(), "buyer")
        .outside(facts);
  }
}
