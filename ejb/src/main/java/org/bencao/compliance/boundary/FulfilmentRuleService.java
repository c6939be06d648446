package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.control.FulfilmentFacts;
import org.bencao.compliance.control.FulfilmentPredicate;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/**
 * Whether goods of an order that stands may still be confirmed, shipped, taken into stock or
 * released: an issuer may have stopped a licence of either party (LIC-05), or nobody answers for
 * quality at the seller (PER-03).
 */
@Stateless
public class FulfilmentRuleService {

  @Inject Rules rules;
  @Inject @Any Instance<FulfilmentPredicate> predicates;
  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;
  @Inject Clock clock;

  /**
   * Between whom.
   *
   * @param siteId where the goods go
   */
  public record Parties(long buyerCompanyId, long sellerCompanyId, long siteId) {}

  /** Findings of the lines that are concerned, or of none; what holds today counts. */
  public List<Finding> judge(
      Caller caller, Act act, Parties parties, Map<Integer, Long> itemsByLine) {
    if (itemsByLine.isEmpty()) {
      return List.of();
    }
    var facts = facts(caller, parties, itemsByLine);
    var questions =
        predicates.stream()
            .collect(Collectors.toMap(FulfilmentPredicate::name, Function.identity()));
    return rows(act, facts)
        .filter(row -> questions.containsKey(row.predicate()))
        .flatMap(row -> questions.get(row.predicate()).judge(row, facts).stream())
        .sorted(Finding.STRICTEST_FIRST)
        .distinct()
        .toList();
  }

  private FulfilmentFacts facts(Caller caller, Parties parties, Map<Integer, Long> itemsByLine) {
    var ids = List.of(parties.buyerCompanyId(), parties.sellerCompanyId());
    var known = companies.byIds(caller, ids);
    var zone = companies.site(caller, parties.siteId()).orElseThrow().zone();
    var day = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
    var classes = catalogue.classes(caller, itemsByLine.values(), day);
    return new FulfilmentFacts(
        known.get(parties.buyerCompanyId()),
        known.get(parties.sellerCompanyId()),
        companies.licences(caller, ids).stream()
            .filter(one -> one.isVerified())
            .filter(
                one -> one.companyId() != parties.buyerCompanyId() || one.isFor(parties.siteId()))
            .toList(),
        itemsByLine.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, line -> classes.getOrDefault(line.getValue(), Set.of()))),
        companies.responsible(caller, parties.sellerCompanyId()),
        day);
  }

  private Stream<Rule> rows(Act act, FulfilmentFacts facts) {
    var profiles = facts.parties().stream().map(CompanyView::profile).collect(Collectors.toSet());
    return rules.of(act, facts.day(), profiles).stream();
  }
}
