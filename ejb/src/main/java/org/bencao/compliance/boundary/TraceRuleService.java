package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.control.TracePredicate;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.LicenceView;

/** Whether packs may be taken into stock with what their seller said of each (TRC-01). */
@Stateless
public class TraceRuleService {

  private static final String EXEMPTION = "US_WEE";

  @Inject Rules rules;
  @Inject @Any Instance<TracePredicate> predicates;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;

  /**
   * Packs of one line of a delivery.
   *
   * @param day where the goods are
   * @param told asked only where a rule wants to know: packs of which the advice says which they
   *     are, less those taken before
   */
  public record Packs(
      int line,
      String despatch,
      long itemId,
      long buyerCompanyId,
      long siteId,
      LocalDate day,
      int count,
      Supplier<Integer> told) {}

  /**
   * Findings of the line.
   *
   * @param act {@link Act#SHIP}, {@link Act#RECEIVE} or {@link Act#RELEASE}
   */
  public List<Finding> judge(Caller caller, Act act, Packs packs) {
    var profiles = Set.of(companies.find(caller, packs.buyerCompanyId()).orElseThrow().profile());
    if (rules
        .ask(act, packs.day(), profiles, predicates, (question, row) -> Stream.of(row))
        .findAny()
        .isEmpty()) {
      return List.of();
    }
    var facts = facts(caller, packs);
    return rules
        .ask(
            act,
            packs.day(),
            profiles,
            predicates,
            (question, row) -> question.judge(row, facts).stream())
        .sorted(Finding.STRICTEST_FIRST)
        .toList();
  }

  private TraceFacts facts(Caller caller, Packs packs) {
    var classes = catalogue.classes(caller, Set.of(packs.itemId()), packs.day());
    return new TraceFacts(
        packs.line(),
        packs.despatch(),
        classes.getOrDefault(packs.itemId(), Set.of()),
        packs.count(),
        packs.told().get(),
        exempt(caller, packs));
  }

  private Optional<LocalDate> exempt(Caller caller, Packs packs) {
    return companies.licences(caller, List.of(packs.buyerCompanyId())).stream()
        .filter(licence -> licence.kind().equals(EXEMPTION) && licence.isFor(packs.siteId()))
        .filter(licence -> licence.isVerified() && !licence.isStopped())
        .filter(licence -> licence.isInDateOn(packs.day()))
        .map(LicenceView::validTo)
        .flatMap(Optional::stream)
        .max(Comparator.naturalOrder());
  }
}
