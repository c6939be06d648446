package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferTax;
import org.bencao.compliance.boundary.MatchFacts;
import org.bencao.compliance.boundary.Mismatch;
import org.bencao.compliance.boundary.TaxFacts;
import org.bencao.compliance.entity.Rule;

/**
 * TAX-03: between companies that are registered for tax, and not both in one country, the buyer
 * owes it, and the seller charges none; otherwise it leaves none out.
 *
 * <p>Parameter: the kind of paper that names the registration and, as its region, the country.
 */
@ApplicationScoped
public class ReverseCharge implements TaxTreatment, MatchPredicate {

  @Override
  public String name() {
    return "reverse-charge";
  }

  @Override
  public Optional<BigDecimal> percent(Rule rule, TaxFacts sale, OfferTax usual) {
    var kind = rule.words().get(0);
    var from = sale.countries(sale.seller(), kind);
    var to = sale.countries(sale.buyer(), kind);
    boolean abroad = !from.isEmpty() && !to.isEmpty() && Collections.disjoint(from, to);
    return abroad ? Optional.of(BigDecimal.ZERO) : Optional.empty();
  }

  @Override
  public Optional<Mismatch> judge(Rule rule, MatchFacts line) {
    return line.taxPercent().signum() == 0 && line.agreedTaxPercent().signum() > 0
        ? Optional.of(TaxUnproven.of(rule, line))
        : Optional.empty();
  }
}
