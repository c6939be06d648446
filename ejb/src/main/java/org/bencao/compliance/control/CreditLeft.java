package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/** CRD-01: the order, tax included, is within what is left of the credit that the seller gives. */
@ApplicationScoped
public class CreditLeft implements Predicate {

  @Override
  public String name() {
    return "credit-left";
  }

  @Override
  public boolean looksAtWholeOrder() {
    return true;
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var gross = facts.gross();
    var credit = facts.means().credit();
    if (gross.isEmpty()
        || credit.isEmpty()
        || gross.get().amount().compareTo(credit.get().left().amount()) <= 0) {
      return List.of();
    }
    return List.of(
        rule.finding(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(
                "amount", ApprovalFacts.text(gross.get()),
                "left", ApprovalFacts.text(credit.get().left()))));
  }
}
