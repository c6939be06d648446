package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.Means.Quota;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.entity.Rule;

/**
 * SPC-13: with the order most of a quota is used. Parameters: from how many {@code percent} on it
 * is said.
 */
@ApplicationScoped
public class QuotaNear implements Predicate {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public String name() {
    return "quota-near";
  }

  @Override
  public boolean looksAtWholeOrder() {
    return true;
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var percent = new BigDecimal(words(rule.table(), "percent").get(0));
    return facts.means().quotas().stream()
        .filter(quota -> isNear(facts, quota, percent))
        .map(quota -> finding(rule, facts, quota))
        .toList();
  }

  private static boolean isNear(OrderFacts facts, Quota quota, BigDecimal percent) {
    var packs = facts.packsOf(quota.word());
    var with = quota.used().add(packs);
    var limit = BigDecimal.valueOf(quota.packs());
    return packs.signum() > 0
        && with.compareTo(limit) <= 0
        && with.multiply(HUNDRED).compareTo(limit.multiply(percent)) >= 0;
  }

  private static Finding finding(Rule rule, OrderFacts facts, Quota quota) {
    var said = QuotaWords.of(facts, quota);
    said.put("used", quota.used().add(facts.packsOf(quota.word())).toBigInteger().toString());
    return rule.finding(Optional.empty(), Optional.empty(), Optional.of(said.get("date")), said);
  }
}
