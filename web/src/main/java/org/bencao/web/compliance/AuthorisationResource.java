package org.bencao.web.compliance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.AuthorisationService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.security.CurrentCaller;

/** The register of whom the own company lets act in its name. */
@RequestScoped
@Path("compliance/authorisations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuthorisationResource {

  @Inject AuthorisationService authorisations;
  @Inject CurrentCaller caller;

  /** Lists letters of authorisation of the company, what ends last comes first. */
  @GET
  @Allowed({
    Role.COMPANY_ADMINISTRATOR,
    Role.QUALITY_HEAD,
    Role.QUALITY_OFFICER,
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.SUPPLIER_DESK,
    Role.AUDITOR
  })
  public AuthorisationsJson list() {
    return AuthorisationsJson.of(authorisations.list(caller.get()));
  }
}
