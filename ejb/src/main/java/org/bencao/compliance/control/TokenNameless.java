package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.PrescriptionFacts;
import org.bencao.compliance.entity.Rule;

/** PRV-03: the token of a prescription is a hash; no patient stands in it. */
@ApplicationScoped
public class TokenNameless implements PrescriptionPredicate {

  @Override
  public String name() {
    return "token-nameless";
  }

  @Override
  public Optional<Finding> judge(Rule rule, PrescriptionFacts order) {
    return order
        .token()
        .filter(token -> !token.isHash())
        .map(
            token ->
                rule.finding(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(
                        "item", order.item(),
                        "item_zh", order.item(),
                        "fact", "#ordering.fact.tokenHash")));
  }
}
