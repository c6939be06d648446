package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.ItemView;
import org.bencao.common.Caller;
import org.bencao.common.Outcome;
import org.bencao.common.Reason;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkItem.Name;
import org.bencao.common.WorkItem.Place;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.common.WorkTarget;
import org.bencao.compliance.boundary.Means.Volume;
import org.bencao.credit.boundary.LimitService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;

/**
 * VBP-02: what a company is behind with by more than ten points goes to who buys, and what is below
 * eighty per cent ninety days before the end also to who answers for the goods.
 */
@ApplicationScoped
public class TenderWork implements WorkSource {

  private static final int POINTS = 10;
  private static final int LAST_DAYS = 90;
  private static final int LATE_PERCENT = 80;

  @Inject LimitService limits;
  @Inject TenderProgress progress;
  @Inject CatalogueService catalogue;
  @Inject CompanyService companies;
  @Inject Clock clock;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    long company = caller.companyId();
    boolean buys =
        caller.has(Role.BUYER, company, siteId) || caller.has(Role.SITE_HEAD, company, siteId);
    if (!buys && !caller.has(Role.QUALITY_HEAD, company, siteId)) {
      return List.of();
    }
    var zone = companies.find(caller, company).map(CompanyView::zone).map(ZoneId::of);
    var today = LocalDate.ofInstant(clock.instant(), zone.orElseThrow());
    var behind =
        progress.volumes(caller, limits.tenders(caller, company, today)).stream()
            .filter(one -> isLate(one, today) || buys && isBehind(one, today))
            .limit(most)
            .toList();
    var items =
        catalogue.itemsByIds(
            caller, behind.stream().map(one -> one.terms().itemId()).collect(Collectors.toSet()));
    var sellers =
        companies.byIds(
            caller,
            behind.stream().map(one -> one.terms().sellerCompanyId()).collect(Collectors.toSet()));
    return behind.stream()
        .map(
            one ->
                item(
                    one,
                    items.get(one.terms().itemId()),
                    sellers.get(one.terms().sellerCompanyId()),
                    today,
                    zone.get()))
        .toList();
  }

  private static boolean isBehind(Volume volume, LocalDate today) {
    return volume.percentPlanned(today) - volume.percentDone() > POINTS;
  }

  private static boolean isLate(Volume volume, LocalDate today) {
    return volume.isBehind(today)
        && ChronoUnit.DAYS.between(today, volume.terms().to()) <= LAST_DAYS
        && volume.percentDone() < LATE_PERCENT;
  }

  private static WorkItem item(
      Volume volume, ItemView item, CompanyView seller, LocalDate today, ZoneId zone) {
    var terms = volume.terms();
    return new WorkItem(
        WorkKind.TENDER_BEHIND,
        Optional.of(Reason.VBP_BEHIND),
        Map.of(
            "tender", terms.number(),
            "percent", String.valueOf(volume.percentDone()),
            "plan", String.valueOf(volume.percentPlanned(today))),
        new Name(item.lineEn(), item.lineZh()),
        new Place(terms.number(), seller.nameEn(), seller.nameZh(), Optional.empty()),
        terms.from().atStartOfDay(zone).toInstant(),
        Optional.of(terms.to().plusDays(1).atStartOfDay(zone).toInstant()),
        Optional.empty(),
        isLate(volume, today) ? Outcome.REFUSE : Outcome.WARN,
        List.of(new WorkTarget(WorkTarget.Kind.TENDER, terms.id())));
  }
}
