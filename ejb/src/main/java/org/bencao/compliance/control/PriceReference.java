package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Finding;
import org.bencao.common.UnitPrice;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/**
 * PRC-07: an item does not cost more than the company paid last by more than so many {@code
 * percent}. Where the last price is not known, or in another currency, nothing is said.
 */
@ApplicationScoped
public class PriceReference implements Predicate {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public String name() {
    return "price-reference";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    var percent = new BigDecimal(words(rule.table(), "percent").get(0));
    return facts.lines().stream()
        .flatMap(
            line ->
                line
                    .price()
                    .flatMap(
                        price ->
                            line.past()
                                .paid()
                                .filter(last -> isDearer(price.unitPrice(), last, percent))
                                .map(last -> finding(rule, line, price.unitPrice(), last)))
                    .stream())
        .toList();
  }

  private static boolean isDearer(UnitPrice now, UnitPrice last, BigDecimal percent) {
    return now.currency().equals(last.currency())
        && last.amount().signum() > 0
        && now.amount().multiply(HUNDRED).compareTo(last.amount().multiply(HUNDRED.add(percent)))
            > 0;
  }

  private static Finding finding(Rule rule, LineFacts line, UnitPrice now, UnitPrice last) {
    var said = new HashMap<>(ClassLines.item(line));
    said.put("amount", now.text());
    said.put("reference", last.text());
    said.put(
        "percent",
        now.amount()
            .subtract(last.amount())
            .multiply(HUNDRED)
            .divide(last.amount(), 1, RoundingMode.HALF_UP)
            .toPlainString());
    return rule.finding(Optional.of(line.number()), Optional.empty(), Optional.empty(), said);
  }
}
