package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.ShortageService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What is short at a supplier, and how it is shared among its buyers. */
@RequestScoped
@Path("ordering/shortages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ShortageResource {

  @Inject ShortageService shortages;
  @Inject CurrentCaller caller;

  /** Lists shortages of the supplier's own offers, newest first. */
  @GET
  @Allowed(Role.SUPPLIER_DESK)
  public ShortagesJson list() {
    return ShortagesJson.of(shortages.ofSeller(caller.get()));
  }

  /** Announces a shortage; one of the same offer that stands is replaced. */
  @POST
  @Idempotent
  @Allowed(Role.SUPPLIER_DESK)
  @APIResponseSchema(value = ShortageJson.class, responseCode = "201")
  public Response announce(@NotNull @Valid NewShortage shortage) {
    long id =
        shortages.announce(caller.get(), shortage.command()).orElseThrow(NotFoundException::new);
    var made =
        shortages.ofSeller(caller.get()).stream()
            .filter(one -> one.id() == id)
            .findFirst()
            .orElseThrow();
    return Response.status(Response.Status.CREATED).entity(ShortageJson.of(made)).build();
  }

  /** Ends a shortage before its day. */
  @POST
  @Idempotent
  @Path("{id}/closure")
  @Allowed(Role.SUPPLIER_DESK)
  public void close(@PathParam("id") Id id) {
    if (!shortages.close(caller.get(), id.value())) {
      throw new NotFoundException();
    }
  }
}
