package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.bencao.compliance.boundary.MatchFacts;
import org.bencao.compliance.boundary.Mismatch;
import org.bencao.compliance.entity.Rule;

/**
 * TAX-01: the rate is one that the law knows, and one that has to be filed is filed by the seller.
 *
 * <p>Parameters: {@code rates} in per cent that need no proof; {@code filed}, those that do; {@code
 * kind} of the paper that proves them.
 */
@ApplicationScoped
public class TaxRateKnown implements MatchPredicate {

  @Override
  public String name() {
    return "tax-rate-known";
  }

  @Override
  public Optional<Mismatch> judge(Rule rule, MatchFacts line) {
    var table = rule.table();
    boolean proven =
        holds(table.get("rates"), line)
            || (holds(table.get("filed"), line)
                && table.get("kind").stream().anyMatch(line.sellerPapers()::contains));
    return proven ? Optional.empty() : Optional.of(TaxUnproven.of(rule, line));
  }

  private static boolean holds(List<String> rates, MatchFacts line) {
    return rates.stream().anyMatch(rate -> line.taxPercent().compareTo(new BigDecimal(rate)) == 0);
  }
}
