package org.bencao.web.compliance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.LicenceService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.security.CurrentCaller;

/** Licences of the own company; the platform reads all. */
@RequestScoped
@Path("compliance/licences")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LicenceResource {

  @Inject LicenceService licences;
  @Inject CurrentCaller caller;

  /** Lists licences, what ends first comes first. */
  @GET
  @Allowed({
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.SUPPLIER_DESK,
    Role.COMPANY_ADMINISTRATOR,
    Role.PLATFORM_ADMINISTRATOR,
    Role.AUDITOR
  })
  public LicencesJson list() {
    return LicencesJson.of(licences.list(caller.get()));
  }

  /** One licence. */
  @GET
  @Path("{id}")
  @Allowed({
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.SUPPLIER_DESK,
    Role.COMPANY_ADMINISTRATOR,
    Role.PLATFORM_ADMINISTRATOR,
    Role.AUDITOR
  })
  public LicenceJson one(@PathParam("id") Id id) {
    return licences
        .find(caller.get(), id.value())
        .map(LicenceJson::of)
        .orElseThrow(NotFoundException::new);
  }
}
