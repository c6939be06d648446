package org.bencao.compliance.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Caller;
import org.bencao.common.Finding;
import org.bencao.compliance.control.LicenceStopped;
import org.bencao.compliance.control.Rules;
import org.bencao.compliance.entity.Rule;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/**
 * LIC-05 after an order was placed: whether goods may still be confirmed, shipped, taken into stock
 * or released, now that an issuer stopped a licence of either party.
 */
@Stateless
public class StoppedTradeService {

  @Inject Rules rules;
  @Inject LicenceStopped stopped;
  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;
  @Inject Clock clock;

  /**
   * Between whom.
   *
   * @param siteId where the goods go
   */
  public record Parties(long buyerCompanyId, long sellerCompanyId, long siteId) {}

  /** Findings of the lines that are concerned; what is stopped today counts. */
  public List<Finding> judge(
      Caller caller, Act act, Parties parties, Map<Integer, Long> itemsByLine) {
    if (itemsByLine.isEmpty()) {
      return List.of();
    }
    var ids = List.of(parties.buyerCompanyId(), parties.sellerCompanyId());
    var licences =
        companies.licences(caller, ids).stream()
            .filter(one -> one.isVerified())
            .filter(
                one -> one.companyId() != parties.buyerCompanyId() || one.isFor(parties.siteId()))
            .toList();
    if (licences.stream().noneMatch(one -> one.isStopped())) {
      return List.of();
    }
    var known = companies.byIds(caller, ids);
    var zone = companies.site(caller, parties.siteId()).orElseThrow().zone();
    var day = LocalDate.ofInstant(clock.instant(), ZoneId.of(zone));
    var classes = catalogue.classes(caller, itemsByLine.values(), day);
    var findings = new ArrayList<Finding>();
    for (var rule : rows(act, day, known.values().stream())) {
      for (var id : ids) {
        var party = known.get(id);
        var held = licences.stream().filter(one -> one.companyId() == id).toList();
        if (rule.concerns(party.profile())) {
          itemsByLine.forEach(
              (line, item) ->
                  stopped
                      .judge(
                          rule,
                          Optional.of(line),
                          party,
                          classes.getOrDefault(item, Set.of()),
                          held,
                          day)
                      .ifPresent(findings::add));
        }
      }
    }
    findings.sort(Finding.STRICTEST_FIRST);
    return findings.stream().distinct().toList();
  }

  private List<Rule> rows(Act act, LocalDate day, Stream<CompanyView> parties) {
    return rules
        .of(
            act,
            day,
            parties.map(CompanyView::profile).collect(java.util.stream.Collectors.toSet()))
        .stream()
        .filter(row -> row.predicate().equals(stopped.name()))
        .toList();
  }
}
