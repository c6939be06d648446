package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferTax;
import org.bencao.compliance.boundary.TaxFacts;
import org.bencao.compliance.entity.Rule;

/**
 * TAX-02: no sales tax on what only a prescription dispenses, unless the state taxes it, nor for
 * who holds a certificate of the state that it buys to sell.
 *
 * <p>Parameters: {@code classes} that are exempt; {@code taxing}, states that exempt none of them;
 * {@code kind} of the certificate.
 */
@ApplicationScoped
public class TaxExempt implements TaxTreatment {

  @Override
  public String name() {
    return "tax-exempt";
  }

  @Override
  public Optional<BigDecimal> percent(Rule rule, TaxFacts sale, OfferTax usual) {
    var table = rule.table();
    boolean medicine =
        !Collections.disjoint(usual.classes(), table.get("classes"))
            && !table.getOrDefault("taxing", List.of()).contains(sale.region());
    return medicine || certified(table, sale) ? Optional.of(BigDecimal.ZERO) : Optional.empty();
  }

  private static boolean certified(Map<String, List<String>> table, TaxFacts sale) {
    var kind = table.get("kind").get(0);
    return sale.papers().stream()
        .filter(paper -> paper.companyId() == sale.buyer().id() && paper.kind().equals(kind))
        .filter(paper -> paper.isInDateOn(sale.day()))
        .anyMatch(paper -> paper.region().equals(sale.region()));
  }
}
