package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.common.UnitPrice;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/**
 * PRC-06: nobody orders dearer than what they decided on; they confirm it by asking again at the
 * price that holds. What has become cheaper goes at the lower price.
 */
@ApplicationScoped
public class PriceSeen implements Predicate {

  @Override
  public String name() {
    return "price-seen";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return facts.lines().stream().flatMap(line -> judge(rule, line)).toList();
  }

  private static Stream<Finding> judge(Rule rule, LineFacts line) {
    return line
        .price()
        .flatMap(
            price ->
                line.seen()
                    .filter(seen -> price.unitPrice().amount().compareTo(seen) > 0)
                    .map(seen -> finding(rule, line, seen, price.unitPrice())))
        .stream();
  }

  private static Finding finding(Rule rule, LineFacts line, BigDecimal seen, UnitPrice now) {
    var said = new HashMap<>(ClassLines.item(line));
    said.put("amount", text(seen, now.currency()));
    said.put("new", text(now.amount(), now.currency()));
    return rule.finding(Optional.of(line.number()), Optional.empty(), Optional.empty(), said);
  }

  private static String text(BigDecimal amount, String currency) {
    return currency + " " + amount.toPlainString();
  }
}
