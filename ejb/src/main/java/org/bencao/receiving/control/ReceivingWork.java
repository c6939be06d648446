package org.bencao.receiving.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.common.WorkItem;
import org.bencao.common.WorkKind;
import org.bencao.common.WorkSource;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.receiving.boundary.DespatchFilter;
import org.bencao.receiving.boundary.DiscrepancyFilter;
import org.bencao.receiving.entity.Despatch;
import org.bencao.receiving.entity.Discrepancy;

/**
 * What goods-in asks of its people: deliveries to count and claims that are due of the receiver,
 * goods that are held of the quality officer.
 */
@ApplicationScoped
public class ReceivingWork implements WorkSource {

  @Inject Despatches despatches;
  @Inject Discrepancies discrepancies;
  @Inject CompanyService companies;
  @Inject Clock clock;

  @Override
  public List<WorkItem> items(Caller caller, long siteId, int most) {
    boolean receiver = caller.has(Role.RECEIVER, caller.companyId(), siteId);
    boolean officer =
        caller.has(Role.QUALITY_OFFICER, caller.companyId(), siteId)
            || caller.has(Role.QUALITY_HEAD, caller.companyId(), siteId);
    if (!receiver && !officer) {
      return List.of();
    }
    return companies
        .site(caller, siteId)
        .filter(site -> site.companyId() == caller.companyId())
        .map(
            site ->
                new Waiting(
                    receiver ? deliveries(caller, site, most) : List.of(),
                    officer ? held(caller, site, most) : List.of(),
                    receiver ? due(caller, site, most) : List.of(),
                    site))
        .map(waiting -> items(caller, waiting, most))
        .orElse(List.of());
  }

  /** What was found before its names are known. */
  private record Waiting(
      List<Despatch> deliveries, List<Discrepancy> held, List<Discrepancy> due, SiteView site) {}

  private List<WorkItem> items(Caller caller, Waiting waiting, int most) {
    var claims = Stream.concat(waiting.held().stream(), waiting.due().stream()).toList();
    var ofClaims = discrepancies.despatches(claims);
    var sellers = new HashSet<Long>();
    Stream.concat(waiting.deliveries().stream(), ofClaims.values().stream())
        .map(Despatch::sellerCompanyId)
        .forEach(sellers::add);
    var drawn =
        new ReceivingItems(
            companies.byIds(caller, sellers), ofClaims, zone(waiting.site()), clock.instant());
    return Stream.of(
            waiting.deliveries().stream().map(drawn::delivery),
            waiting.held().stream().map(claim -> drawn.claim(WorkKind.QUARANTINE, claim)),
            waiting.due().stream().map(claim -> drawn.claim(WorkKind.CLAIM, claim)))
        .flatMap(items -> items)
        .limit(most)
        .toList();
  }

  /** Those that are being counted, or whose day has come, or of which no day is known. */
  private List<Despatch> deliveries(Caller caller, SiteView site, int most) {
    var today = today(site);
    var open =
        new DespatchFilter(Optional.of(site.id()), true, Optional.empty(), Optional.empty(), most);
    return despatches.page(caller, open).stream()
        .filter(found -> found.buyerCompanyId() == site.companyId())
        .filter(
            found ->
                !found.isUntouched()
                    || found.expectedOn().filter(day -> day.isAfter(today)).isEmpty())
        .toList();
  }

  private List<Discrepancy> held(Caller caller, SiteView site, int most) {
    var held =
        new DiscrepancyFilter(
            Optional.of(site.id()), false, true, Optional.empty(), Optional.empty(), most);
    return discrepancies.page(caller, held).stream()
        .filter(claim -> claim.buyerCompanyId() == site.companyId())
        .toList();
  }

  /** Overdue, or due today; what is held waits for the quality officer instead. */
  private List<Discrepancy> due(Caller caller, SiteView site, int most) {
    Instant tomorrow = today(site).plusDays(1).atStartOfDay(zone(site)).toInstant();
    return discrepancies.dueBefore(caller, site, tomorrow, most);
  }

  private LocalDate today(SiteView site) {
    return LocalDate.ofInstant(clock.instant(), zone(site));
  }

  private static ZoneId zone(SiteView site) {
    return ZoneId.of(site.zone());
  }
}
