package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.Means.ApprovalRule;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/** APR-03: whose approval lines of a legal class or storage need, by the buyer's rules. */
@ApplicationScoped
public class QualityApproval implements Predicate {

  @Override
  public String name() {
    return "quality-approval";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts.lines().stream()
        .flatMap(
            line ->
                facts.means().approvals().stream()
                    .filter(one -> concerns(one, line))
                    .map(one -> finding(rule, one, line))
                    .distinct())
        .toList();
  }

  private static boolean concerns(ApprovalRule rule, LineFacts line) {
    return rule.words().contains(line.facts().offer().item().storage())
        || line.facts().classes().stream().anyMatch(found -> rule.words().contains(found.name()));
  }

  private static Finding finding(Rule rule, ApprovalRule needed, LineFacts line) {
    var item = line.facts().offer().item();
    var words = new HashMap<>(ApprovalFacts.of(needed.role(), needed.step()));
    words.put("item", item.nameEn());
    words.put("item_zh", item.nameZh());
    return rule.finding(
        Optional.of(line.number()), Optional.empty(), Optional.empty(), Map.copyOf(words));
  }
}
