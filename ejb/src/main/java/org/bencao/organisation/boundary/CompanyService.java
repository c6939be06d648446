package org.bencao.organisation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.organisation.control.Companies;
import org.bencao.organisation.control.KnownCompanies;
import org.bencao.organisation.entity.Company;
import org.bencao.organisation.entity.Site;

/** Who is who: companies, their sites and their licences, as they are remembered. */
@Stateless
public class CompanyService {

  @Inject Companies companies;
  @Inject KnownCompanies known;

  public Optional<CompanyView> find(Caller caller, long id) {
    return Optional.ofNullable(known.companies(List.of(id)).get(id));
  }

  public Map<Long, CompanyView> byIds(Caller caller, Collection<Long> ids) {
    return known.companies(ids);
  }

  /** The one whose order numbers begin with it. */
  public Optional<CompanyView> byCode(Caller caller, String code) {
    return companies.byCode(caller, code).map(Company::view);
  }

  /** Verified companies that sell medicines to those who dispense them. */
  public List<CompanyView> sellers(Caller caller) {
    return companies.sellers(caller).stream().map(Company::view).toList();
  }

  public Optional<SiteView> site(Caller caller, long id) {
    return Optional.ofNullable(known.sites(List.of(id)).get(id));
  }

  public List<SiteView> sites(Caller caller, long companyId) {
    return companies.sites(caller, companyId).stream().map(Site::view).toList();
  }

  public Map<Long, SiteView> sitesByIds(Caller caller, Collection<Long> ids) {
    return known.sites(ids);
  }

  /** All licences of these companies, with their scope. */
  public List<LicenceView> licences(Caller caller, Collection<Long> companyIds) {
    return known.licences(companyIds);
  }

  /** Who runs the portal, and therefore has to be filed with the authority. */
  public List<Long> platforms(Caller caller) {
    return known.platforms();
  }

  /** Whom a company lets act in its name; nothing where it keeps no register. */
  public List<AuthorisationView> authorisations(Caller caller, long companyId) {
    return known.authorisations(companyId);
  }

  /** Who answers for quality at a company, whenever. */
  public List<ResponsiblePersonView> responsible(Caller caller, long companyId) {
    return known.responsible(companyId);
  }
}
