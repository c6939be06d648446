package org.bencao.web.compliance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.ResponsiblePersonService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.security.CurrentCaller;

/** Who answers for quality at the own company (PER-03). */
@RequestScoped
@Path("compliance/responsible-persons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ResponsiblePersonResource {

  @Inject ResponsiblePersonService persons;
  @Inject CurrentCaller caller;

  /** Lists who answers for quality at the company, with their absences. */
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
  public ResponsiblePersonsJson list() {
    return ResponsiblePersonsJson.of(persons.list(caller.get()));
  }
}
