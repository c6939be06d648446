package org.bencao.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.security.CurrentCaller;

/** The systems that exchange documents with the portal: the company's own, or all of them. */
@RequestScoped
@Path("exchange/partners")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PartnerResource {

  @Inject PartnerService partners;
  @Inject CurrentCaller caller;

  /** Lists them by code. */
  @GET
  @Allowed({Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public PartnersJson list() {
    return new PartnersJson(partners.list(caller.get()).stream().map(PartnerJson::of).toList());
  }

  /** Says in which language reasons are told: EN in basic characters, ZH in UTF-8. */
  @PUT
  @Path("{id}/language")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public void speak(@PathParam("id") Id id, @NotNull @Valid NewPartnerLanguage wanted) {
    if (!partners.speak(caller.get(), id.value(), wanted.language())) {
      throw new NotFoundException();
    }
  }
}
