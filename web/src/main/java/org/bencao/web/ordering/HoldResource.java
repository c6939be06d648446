package org.bencao.web.ordering;

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
import org.bencao.ordering.boundary.HoldService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.security.CurrentCaller;

/** Unusual orders of controlled medicines. Deciding is an act of persons, on the page (SPC-12). */
@RequestScoped
@Path("ordering/holds")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HoldResource {

  @Inject HoldService holds;
  @Inject CurrentCaller caller;

  /** Lists lines of orders to the company that are unusual, what is open first. */
  @GET
  @Allowed({Role.COMPLIANCE_OFFICER, Role.AUDITOR})
  public HoldsJson list() {
    return HoldsJson.of(holds.list(caller.get()));
  }

  /** One of them, with what the site ordered of the substance in the ninety days before. */
  @GET
  @Path("{id}")
  @Allowed({Role.COMPLIANCE_OFFICER, Role.AUDITOR})
  public HoldJson one(@PathParam("id") Id id) {
    return holds
        .find(caller.get(), id.value())
        .map(HoldJson::of)
        .orElseThrow(NotFoundException::new);
  }
}
