package org.bencao.ordering.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.ordering.control.WaitingOrders;
import org.bencao.ordering.control.WaitingOrders.Promise;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.CompanyView;
import org.bencao.organisation.boundary.SiteView;

/** What is on its way to a site, and what no supplier has answered yet. */
@Stateless
public class OutstandingService {

  /** Who waits for goods at a site. */
  public static final List<Role> READERS = List.of(Role.BUYER, Role.APPROVER, Role.RECEIVER);

  @Inject WaitingOrders orders;
  @Inject CompanyService companies;
  @Inject Clock clock;

  public Outstanding of(Caller caller, long siteId) {
    var site = requireReader(caller, siteId);
    var today = LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
    var promises = orders.promises(caller, siteId, today);
    var sellers =
        companies.byIds(
            caller, promises.stream().map(Promise::sellerCompanyId).collect(Collectors.toSet()));
    return new Outstanding(
        orders.unanswered(caller, siteId),
        promises.stream().map(promise -> delivery(promise, sellers)).toList());
  }

  private SiteView requireReader(Caller caller, long siteId) {
    return companies
        .site(caller, siteId)
        .filter(site -> site.companyId() == caller.companyId())
        .filter(site -> READERS.stream().anyMatch(r -> caller.has(r, site.companyId(), site.id())))
        .orElseThrow(() -> new AccessDenied(caller, READERS.toArray(Role[]::new)));
  }

  private static ExpectedDelivery delivery(Promise promise, Map<Long, CompanyView> sellers) {
    var seller = sellers.get(promise.sellerCompanyId());
    return new ExpectedDelivery(
        seller.id(),
        seller.nameEn(),
        seller.nameZh(),
        promise.day(),
        promise.orders(),
        promise.lines());
  }
}
