package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.compliance.boundary.MatchFacts;
import org.bencao.compliance.boundary.Mismatch;
import org.bencao.compliance.entity.Rule;

/**
 * MAT-01: the tax is that of the offer's rate, within an amount for the line.
 *
 * <p>Parameter: {@code amount}.
 */
@ApplicationScoped
public class MatchTax implements MatchPredicate {

  @Override
  public String name() {
    return "match-tax";
  }

  @Override
  public Optional<Mismatch> judge(Rule rule, MatchFacts line) {
    var invoiced = line.net().percent(line.taxPercent());
    var wanted = line.net().percent(line.agreedTaxPercent());
    var more = invoiced.amount().subtract(wanted.amount());
    var limit = new BigDecimal(rule.table().getOrDefault("amount", List.of("0")).get(0));
    if (more.abs().compareTo(limit) <= 0) {
      return Optional.empty();
    }
    var tolerance = new Money(limit, line.net().currency());
    var finding =
        rule.finding(
            Optional.of(line.line()),
            Optional.empty(),
            Optional.of(line.day().toString()),
            Map.of("amount", text(invoiced), "limit", text(wanted), "tolerance", text(tolerance)));
    return Optional.of(new Mismatch(finding, new Money(more.abs(), line.net().currency())));
  }

  private static String text(Money money) {
    return money.currency() + " " + money.amount().toPlainString();
  }
}
