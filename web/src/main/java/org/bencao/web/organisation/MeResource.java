package org.bencao.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.MyAccountService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.security.CurrentCaller;

/** What a program learns of its own token. */
@RequestScoped
@Path("organisation/me")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

  @Inject MyAccountService accounts;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;

  /** Company, roles and sites behind the token. */
  @GET
  @Allowed({
    Role.BUYER,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.COMPANY_ADMINISTRATOR,
    Role.PLATFORM_ADMINISTRATOR,
    Role.AUDITOR
  })
  public MeJson me() {
    var who = caller.get();
    var company = companies.find(who, who.companyId()).orElseThrow();
    return new MeJson(
        Id.of(who.id()),
        who.name(),
        Id.of(company.id()),
        company.nameEn(),
        company.nameZh(),
        MeJson.words(who.roles()),
        accounts.sites(who).stream().map(SiteJson::of).toList());
  }
}
