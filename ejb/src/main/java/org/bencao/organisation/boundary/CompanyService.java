package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bencao.common.Caller;
import org.bencao.organisation.control.Companies;
import org.bencao.organisation.entity.Company;
import org.bencao.organisation.entity.Licence;
import org.bencao.organisation.entity.Site;

/** Who is who: companies, their sites and their licences. */
@Stateless
public class CompanyService {

  @Inject Companies companies;

  public Optional<CompanyView> find(Caller caller, long id) {
    return companies.find(caller, id).map(Company::view);
  }

  public Map<Long, CompanyView> byIds(Caller caller, Collection<Long> ids) {
    return companies.byIds(caller, ids).stream()
        .map(Company::view)
        .collect(Collectors.toMap(CompanyView::id, Function.identity()));
  }

  /** Verified companies that sell medicines to those who dispense them. */
  public List<CompanyView> sellers(Caller caller) {
    return companies.sellers(caller).stream().map(Company::view).toList();
  }

  public Optional<SiteView> site(Caller caller, long id) {
    return companies.site(caller, id).map(Site::view);
  }

  public List<SiteView> sites(Caller caller, long companyId) {
    return companies.sites(caller, companyId).stream().map(Site::view).toList();
  }

  public Map<Long, SiteView> sitesByIds(Caller caller, Collection<Long> ids) {
    return companies.sitesByIds(caller, ids).stream()
        .map(Site::view)
        .collect(Collectors.toMap(SiteView::id, Function.identity()));
  }

  /** All licences of these companies, with their scope. */
  public List<LicenceView> licences(Caller caller, Collection<Long> companyIds) {
    return companies.licences(caller, companyIds).stream().map(Licence::view).toList();
  }
}
