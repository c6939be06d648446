package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/**
 * EXP-05: the site uses what it orders before the lots that the seller declared expire, at the rate
 * of its last orders. Where no rate or no expiry is known nothing is said.
 */
@ApplicationScoped
public class UseRate implements Predicate {

  @Override
  public String name() {
    return "use-rate";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts.lines().stream().flatMap(line -> judge(rule, facts, line).stream()).toList();
  }

  private static Optional<Finding> judge(Rule rule, OrderFacts facts, LineFacts line) {
    var rate = line.past().usePerDay();
    return line.facts()
        .offer()
        .soonestExpiry()
        .filter(expiry -> rate.signum() > 0)
        .filter(expiry -> used(rate, facts.day(), expiry).compareTo(line.quantity()) < 0)
        .map(expiry -> finding(rule, line, expiry, used(rate, facts.day(), expiry)));
  }

  /** Through the day on which it expires. */
  private static BigDecimal used(BigDecimal rate, LocalDate today, LocalDate expiry) {
    long days = Math.max(0, ChronoUnit.DAYS.between(today, expiry));
    return rate.multiply(BigDecimal.valueOf(days)).setScale(0, RoundingMode.HALF_UP);
  }

  private static Finding finding(Rule rule, LineFacts line, LocalDate expiry, BigDecimal used) {
    var said = new HashMap<>(ClassLines.item(line));
    said.put("used", used.toPlainString());
    said.put("qty", line.quantity().stripTrailingZeros().toPlainString());
    said.put("date", expiry.toString());
    return rule.finding(
        Optional.of(line.number()), Optional.empty(), Optional.of(expiry.toString()), said);
  }
}
