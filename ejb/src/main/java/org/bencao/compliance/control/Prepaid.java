package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.entity.Rule;

/** PAY-01: goods that are to be paid before they are sent are paid. */
@ApplicationScoped
public class Prepaid implements FulfilmentPredicate {

  @Override
  public String name() {
    return "prepaid";
  }

  @Override
  public List<Finding> judge(Rule rule, FulfilmentFacts facts) {
    return facts
        .unpaid()
        .map(
            amount ->
                rule.finding(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of("amount", ApprovalFacts.text(amount))))
        .stream()
        .toList();
  }
}
