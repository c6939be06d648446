package org.bencao.compliance.control;

import static org.bencao.compliance.control.ClassLines.words;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Finding;
import org.bencao.common.UnitPrice;
import org.bencao.compliance.boundary.Means.Volume;
import org.bencao.compliance.boundary.OrderFacts;
import org.bencao.compliance.boundary.OrderFacts.LineFacts;
import org.bencao.compliance.entity.Rule;

/**
 * PRC-02: nobody asks more for a won item than the price that won. Parameters: the {@code kinds} of
 * buyers for which this row speaks.
 */
@ApplicationScoped
public class PriceCeiling implements Predicate {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public String name() {
    return "price-ceiling";
  }

  @Override
  public List<Finding> judge(Rule rule, OrderFacts facts) {
    return words(rule.table(), "kinds").contains(facts.buyer().kind())
        ? facts.lines().stream().flatMap(line -> judge(rule, facts, line)).toList()
        : List.of();
  }

  private static Stream<Finding> judge(Rule rule, OrderFacts facts, LineFacts line) {
    return facts.means().volumes().stream()
        .filter(volume -> volume.terms().itemId() == line.facts().offer().item().id())
        .flatMap(
            volume ->
                line
                    .price()
                    .filter(price -> isAbove(price.unitPrice(), volume.terms().price()))
                    .map(price -> finding(rule, line, price.unitPrice(), volume))
                    .stream())
        .limit(1);
  }

  private static boolean isAbove(UnitPrice price, UnitPrice ceiling) {
    return price.currency().equals(ceiling.currency())
        && price.amount().compareTo(ceiling.amount()) > 0;
  }

  private static Finding finding(Rule rule, LineFacts line, UnitPrice price, Volume volume) {
    var ceiling = volume.terms().price();
    var said = new HashMap<>(ClassLines.item(line));
    said.put("amount", price.text());
    said.put("limit", ceiling.text());
    said.put("reference", volume.terms().number());
    said.put("date", volume.terms().from().toString());
    said.put(
        "percent",
        price
            .amount()
            .subtract(ceiling.amount())
            .multiply(HUNDRED)
            .divide(ceiling.amount(), 1, RoundingMode.HALF_UP)
            .toPlainString());
    return rule.finding(
        Optional.of(line.number()),
        Optional.of(volume.terms().number()),
        Optional.of(volume.terms().from().toString()),
        said);
  }
}
