package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferTax;
import org.bencao.compliance.boundary.MatchFacts;
import org.bencao.compliance.boundary.Mismatch;
import org.bencao.compliance.boundary.TaxFacts;
import org.bencao.compliance.entity.Rule;

/**
 * TAX-03: between companies of two countries that are both registered for tax the buyer owes it,
 * and the seller charges none; otherwise it leaves none out.
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
    return sale.region(sale.seller(), kind)
        .flatMap(from -> sale.region(sale.buyer(), kind).filter(to -> !to.equals(from)))
        .map(abroad -> BigDecimal.ZERO);
  }

  @Override
  public Optional<Mismatch> judge(Rule rule, MatchFacts line) {
    return line.taxPercent().signum() == 0 && line.agreedTaxPercent().signum() > 0
        ? Optional.of(TaxUnproven.of(rule, line))
        : Optional.empty();
  }
}
