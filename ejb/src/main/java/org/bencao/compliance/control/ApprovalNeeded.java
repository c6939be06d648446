package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.Money;
import org.bencao.compliance.boundary.Means.ApprovalRule;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/** APR-01: whose approval an order of that amount or so many lines needs, by the buyer's rules. */
@ApplicationScoped
public class ApprovalNeeded implements Predicate {

  @Override
  public String name() {
    return "approval-needed";
  }

  @Override
  public boolean looksAtWholeOrder() {
    return true;
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts
        .gross()
        .map(
            gross ->
                facts.means().approvals().stream()
                    .filter(one -> concerns(one, gross, facts.lines().size()))
                    .map(one -> finding(rule, one, gross))
                    .distinct()
                    .toList())
        .orElse(List.of());
  }

  private static boolean concerns(ApprovalRule rule, Money gross, int lines) {
    return rule.amount().map(band -> band.contains(gross)).orElse(false)
        || rule.lines().map(from -> lines >= from).orElse(false);
  }

  private static Finding finding(Rule rule, ApprovalRule needed, Money gross) {
    var words = new HashMap<>(ApprovalFacts.of(needed.role(), needed.step()));
    words.put("amount", ApprovalFacts.text(gross));
    return rule.finding(Optional.empty(), Optional.empty(), Optional.empty(), Map.copyOf(words));
  }
}
