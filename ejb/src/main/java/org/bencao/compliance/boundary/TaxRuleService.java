package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferTax;
import org.bencao.common.Caller;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.control.TaxTreatment;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.LicenceView;

/** Which tax an order bears and an invoice may ask for (TAX-02, TAX-03). */
@Stateless
public class TaxRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<TaxTreatment> treatments;
  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;

  /** Who sells to whom, where the goods go, and when the tax arises. */
  public record Sale(long buyerCompanyId, long sellerCompanyId, long siteId, LocalDate day) {}

  /** Read from memory, without a statement. */
  public TaxLaw law(Caller caller, Sale sale) {
    var buyer = companies.find(caller, sale.buyerCompanyId()).orElseThrow();
    var seller = companies.find(caller, sale.sellerCompanyId()).orElseThrow();
    var profiles = Set.of(buyer.profile());
    if (!buyer.profile().equals(seller.profile()) || rows(sale, profiles).findAny().isEmpty()) {
      return new TaxLaw(List.of());
    }
    var papers =
        companies.licences(caller, Set.of(buyer.id(), seller.id())).stream()
            .filter(paper -> paper.isVerified() && !paper.isStopped())
            .toList();
    var region = companies.site(caller, sale.siteId()).orElseThrow().region();
    var facts = new TaxFacts(buyer, seller, region, papers, sale.day());
    return new TaxLaw(
        rules
            .<TaxTreatment, Function<OfferTax, Optional<BigDecimal>>>ask(
                Act.INVOICE,
                sale.day(),
                profiles,
                treatments,
                (question, row) -> Stream.of(usual -> question.percent(row, facts, usual)))
            .toList());
  }

  /** The same of many, in a constant number of statements. */
  public Map<Sale, TaxLaw> laws(Caller caller, Set<Sale> sales) {
    var ids =
        sales.stream()
            .flatMap(sale -> Stream.of(sale.buyerCompanyId(), sale.sellerCompanyId()))
            .collect(Collectors.toSet());
    var known = companies.byIds(caller, ids);
    boolean spoken =
        sales.stream()
            .anyMatch(
                sale ->
                    rows(sale, Set.of(known.get(sale.buyerCompanyId()).profile()))
                        .findAny()
                        .isPresent());
    if (spoken) {
      // remembered from here on
      companies.licences(caller, ids);
      companies.sitesByIds(caller, sales.stream().map(Sale::siteId).collect(Collectors.toSet()));
    }
    return sales.stream().collect(Collectors.toMap(Function.identity(), sale -> law(caller, sale)));
  }

  private Stream<Object> rows(Sale sale, Set<String> profiles) {
    return rules.ask(
        Act.INVOICE, sale.day(), profiles, treatments, (question, row) -> Stream.of(row));
  }

  /** Rates in per cent by offer, also of withdrawn ones; one statement, however many. */
  public Map<Long, BigDecimal> rates(Caller caller, Sale sale, Collection<Long> offerIds) {
    var law = law(caller, sale);
    var rates = new HashMap<Long, BigDecimal>();
    catalogue
        .taxes(caller, offerIds, sale.day())
        .forEach((offer, usual) -> rates.put(offer, law.percent(usual)));
    return rates;
  }

  /** Kinds of papers that a company holds on a day, verified and not stopped. */
  public Set<String> papers(Caller caller, long companyId, LocalDate day) {
    return companies.licences(caller, Set.of(companyId)).stream()
        .filter(paper -> paper.isVerified() && !paper.isStopped() && paper.isInDateOn(day))
        .map(LicenceView::kind)
        .collect(Collectors.toSet());
  }
}
