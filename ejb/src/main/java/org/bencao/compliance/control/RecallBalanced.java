package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.RecallFacts;
import org.bencao.compliance.entity.Rule;

/**
 * RCL-02: what was received was returned, destroyed or dispensed; what is left is explained in
 * writing.
 */
@ApplicationScoped
public class RecallBalanced implements RecallPredicate {

  @Override
  public String name() {
    return "recall-balanced";
  }

  @Override
  public Optional<Finding> judge(Rule rule, RecallFacts facts) {
    return facts.answered() && facts.unaccounted().signum() > 0 && !facts.explained()
        ? Optional.of(
            rule.finding(
                Optional.empty(),
                Optional.of(facts.number()),
                Optional.empty(),
                Map.of(
                    "n", facts.unaccounted().stripTrailingZeros().toPlainString(),
                    "lot", facts.lots())))
        : Optional.empty();
  }
}
