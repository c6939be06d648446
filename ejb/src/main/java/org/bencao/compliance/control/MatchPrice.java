package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Money;
import org.bencao.common.UnitPrice;
import org.bencao.compliance.boundary.MatchFacts;
import org.bencao.compliance.boundary.Mismatch;
import org.bencao.compliance.entity.Rule;

/**
 * MAT-01: the price is the agreed one, within a share of it and within an amount for the whole
 * line. A lower price is welcome.
 *
 * <p>Parameters: {@code percent}, and the amount for each currency.
 */
@ApplicationScoped
public class MatchPrice implements MatchPredicate {

  @Override
  public String name() {
    return "match-price";
  }

  @Override
  public Optional<Mismatch> judge(Rule rule, MatchFacts line) {
    var table = rule.table();
    var more = line.price().amount().subtract(line.agreed().amount());
    var currency = line.price().currency();
    var amount = new Money(more.multiply(line.invoiced()), currency);
    var percent = first(table, "percent", "0");
    var most = new Money(first(table, currency, "0"), currency);
    var share = line.agreed().amount().multiply(percent).movePointLeft(2);
    boolean fits = more.compareTo(share) <= 0 && amount.amount().compareTo(most.amount()) <= 0;
    if (more.signum() <= 0 || fits) {
      return Optional.empty();
    }
    var finding =
        rule.finding(
            Optional.of(line.line()),
            Optional.empty(),
            Optional.of(line.day().toString()),
            Map.of(
                "amount", text(line.price()),
                "limit", text(line.agreed()),
                "percent", percent.toPlainString(),
                "tolerance", currency + " " + most.amount().toPlainString()));
    return Optional.of(new Mismatch(finding, amount));
  }

  private static BigDecimal first(Map<String, List<String>> table, String key, String otherwise) {
    return new BigDecimal(table.getOrDefault(key, List.of(otherwise)).get(0));
  }

  private static String text(UnitPrice price) {
    return price.currency() + " " + price.amount().toPlainString();
  }
}
