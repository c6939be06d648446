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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferGate;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.common.Outcome;
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
  public Map<Long, List<Finding>> refusals(
      Caller caller, long sellerCompanyId, Collection<Long> itemIds, LocalDate day) {
    var seller = companies.find(caller, sellerCompanyId).orElseThrow();
    var licences = companies.licences(caller, List.of(sellerCompanyId));
    var platform = companies.licences(caller, companies.platforms(caller));
    var responsible = companies.responsible(caller, sellerCompanyId);
    var rows = rules.of(Act.PUBLISH, day, Set.of(seller.profile()));
    var questions =
        predicates.stream().collect(Collectors.toMap(PublishPredicate::name, Function.identity()));
    var stopped = licences.stream().filter(one -> one.isVerified() && one.isStopped()).toList();
    var items = catalogue.itemsByIds(caller, itemIds);
    var refusals = new HashMap<Long, List<Finding>>();
    catalogue
        .classes(caller, itemIds, day)
        .forEach(
            (item, classes) -> {
              var offered =
                  new OfferedItem(
                      seller,
                      licences,
                      stopped,
                      platform,
                      responsible,
                      items.get(item),
                      classes,
                      day);
              var findings = findings(questions, rows, offered);
              if (!findings.isEmpty()) {
                refusals.put(item, findings);
              }
            });
    return refusals;
  }

  /** What somebody would have to approve first does not go live by itself either. */
  private static List<Finding> findings(
      Map<String, PublishPredicate> questions, List<Rule> rows, OfferedItem item) {
    return rows.stream()
        .flatMap(row -> predicate(questions, row).judge(row, item).stream())
        .filter(finding -> finding.outcome().compareTo(Outcome.WARN) > 0)
        .sorted(Finding.STRICTEST_FIRST)
        .toList();
  }

  private static PublishPredicate predicate(Map<String, PublishPredicate> questions, Rule row) {
    return Optional.ofNullable(questions.get(row.predicate()))
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "rule " + row.id() + " asks an unknown question: " + row.predicate()));
  }
}
