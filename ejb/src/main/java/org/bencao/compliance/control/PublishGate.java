package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferGate;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.boundary.Act;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyService;

/** Lets into the catalogue what no rule for publishing refuses; a constant number of statements. */
@ApplicationScoped
public class PublishGate implements OfferGate {

  @Inject Rules rules;
  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;
  @Inject @Any Instance<PublishPredicate> predicates;

  @Override
  public Map<Long, Finding> refusals(
      Caller caller, long sellerCompanyId, Collection<Long> itemIds, LocalDate day) {
    var seller = companies.find(caller, sellerCompanyId).orElseThrow();
    var licences = companies.licences(caller, List.of(sellerCompanyId));
    var rows = rules.of(Act.PUBLISH, day, Set.of(seller.profile()));
    var refusals = new HashMap<Long, Finding>();
    catalogue
        .classes(caller, itemIds, day)
        .forEach(
            (item, classes) ->
                strictest(rows, new OfferedItem(seller, licences, classes))
                    .ifPresent(finding -> refusals.put(item, finding)));
    return refusals;
  }

  private Optional<Finding> strictest(List<Rule> rows, OfferedItem item) {
    return rows.stream()
        .flatMap(row -> predicate(row).judge(row, item).stream())
        .filter(Finding::refuses)
        .min(Finding.STRICTEST_FIRST);
  }

  private PublishPredicate predicate(Rule row) {
    return predicates.stream()
        .filter(predicate -> predicate.name().equals(row.predicate()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "rule " + row.id() + " asks an unknown question: " + row.predicate()));
  }
}
