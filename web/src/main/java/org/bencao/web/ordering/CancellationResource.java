package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.CancelOrderService;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The way back from a placed order. */
@RequestScoped
@Path("ordering/orders/{id}/cancellations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CancellationResource {

  @Inject CancelOrderService cancelling;
  @Inject CurrentCaller caller;

  /** Asks the seller to take lines back, or all that can be; only what it grants is cancelled. */
  @POST
  @Idempotent
  @Allowed(Role.BUYER)
  @APIResponse(
      responseCode = "201",
      description = "Asked",
      content = @Content(schema = @Schema(implementation = AskedChangeJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Asked before under this key; the first answer again",
      content = @Content(schema = @Schema(implementation = AskedChangeJson.class)))
  public Response cancel(
      @PathParam("id") Id id,
      @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid NewCancellation wanted) {
    var command = wanted.command(key, new PurchaseOrderId(id.value()));
    return AskedChanges.answer(cancelling.ask(caller.get(), command));
  }
}
