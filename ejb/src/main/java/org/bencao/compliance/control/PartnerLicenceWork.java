package org.bencao.compliance.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.compliance.boundary.FirstTrade;
import org.bencao.compliance.boundary.FirstTrade.Subject;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.LicenceView;

/**
 * LIC-03: licences of approved suppliers that end within days, for who answers for quality at the
 * buyer.
 */
@ApplicationScoped
public class PartnerLicenceWork implements WorkSource {

  private static final int WARNED_DAYS = 30;

  @Inject KnownDossiers dossiers;
  @Inject CompanyService companies;
  @Inject Clock clock;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    long company = caller.companyId();
    if (!caller.has(Role.QUALITY_OFFICER, company) && !caller.has(Role.QUALITY_HEAD, company)) {
      return List.of();
    }
    var approved = dossiers.of(company);
    var suppliers =
        approved.approved().keySet().stream()
            .filter(subject -> subject.itemId() == Subject.SELLER_ITSELF)
            .map(Subject::sellerCompanyId)
            .collect(Collectors.toSet());
    if (suppliers.isEmpty()) {
      return List.of();
    }
    var names = companies.byIds(caller, suppliers);
    var today = LocalDate.now(clock.withZone(zone(caller)));
    return LicenceView.lastOfEachKind(companies.licences(caller, suppliers)).stream()
        .filter(one -> !one.printedEnd().isBefore(today))
        .filter(one -> !one.printedEnd().isAfter(today.plusDays(WARNED_DAYS)))
        .sorted(Comparator.comparing(LicenceView::printedEnd))
        .limit(most)
        .map(one -> item(one, names.get(one.companyId()), approved))
        .toList();
  }

  private ZoneId zone(Caller caller) {
    return ZoneId.of(companies.find(caller, caller.companyId()).orElseThrow().zone());
  }

  private static WorkItem item(LicenceView licence, CompanyView supplier, FirstTrade approved) {
    var ends = licence.printedEnd().plusDays(1).atStartOfDay(ZoneId.of(supplier.zone()));
    return new WorkItem(
        WorkKind.LICENCE_ENDS,
        Optional.empty(),
        Map.of("date", licence.printedEnd().toString()),
        Name.same("#licence." + licence.kind()),
        new Place(licence.number(), supplier.nameEn(), supplier.nameZh(), Optional.empty()),
        ends.minusDays(WARNED_DAYS).toInstant(),
        Optional.of(ends.toInstant()),
        Optional.empty(),
        Outcome.WARN,
        approved.seller(supplier.id()).stream()
            .map(one -> new WorkTarget(WorkTarget.Kind.DOSSIER, one.dossierId()))
            .toList());
  }
}
