package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.Means.Quota;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-06, SPC-13: the order is within what is left of the site's quotas. Parameters: the classes of
 * which this row speaks ({@code only}), or of which it does not ({@code except}).
 */
@ApplicationScoped
public class QuotaLeft implements Predicate {

  @Override
  public String name() {
    return "quota-left";
  }

  @Override
  public boolean looksAtWholeOrder() {
    return true;
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts.means().quotas().stream()
        .filter(quota -> QuotaWords.concerns(rule, quota))
        .filter(quota -> facts.packsOf(quota.word()).compareTo(quota.left()) > 0)
        .map(quota -> finding(rule, facts, quota))
        .toList();
  }

  private static Finding finding(Rule rule, OrderFacts facts, Quota quota) {
    var said = QuotaWords.of(facts, quota);
    said.put("used", quota.used().toBigInteger().toString());
    said.put("left", quota.left().max(BigDecimal.ZERO).toBigInteger().toString());
    return rule.finding(Optional.empty(), Optional.empty(), Optional.of(said.get("date")), said);
  }
}
