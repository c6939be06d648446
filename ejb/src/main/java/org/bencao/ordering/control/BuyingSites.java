package org.bencao.ordering.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;

/** Sites for which a caller buys; somebody else's site is answered like no site at all. */
@ApplicationScoped
public class BuyingSites {

  @Inject CompanyService companies;
  @Inject Clock clock;

  public SiteView require(Caller caller, long siteId) {
    return companies
        .site(caller, siteId)
        .filter(site -> site.companyId() == caller.companyId())
        .filter(site -> caller.has(Role.BUYER, site.companyId(), site.id()))
        .orElseThrow(() -> new AccessDenied(caller, Role.BUYER));
  }

  /** Without a site: what all sites of the company share. */
  public void require(Caller caller, Optional<Long> siteId) {
    if (siteId.isPresent()) {
      require(caller, siteId.get());
    } else if (!caller.has(Role.BUYER, caller.companyId())) {
      throw new AccessDenied(caller, Role.BUYER);
    }
  }

  /** The day that it is at the site. */
  public LocalDate today(SiteView site) {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(site.zone()));
  }
}
