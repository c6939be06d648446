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
import org.bencao.ordering.boundary.ConsentService;
import org.bencao.ordering.boundary.OrderChangeView.Kind;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The buyer's word on a substitute that a seller offers. */
@RequestScoped
@Path("ordering/orders/{id}/lines/{line}/consent")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ConsentResource {

  @Inject ConsentService consent;
  @Inject CurrentCaller caller;

  /** Accepts or refuses the substitute of a line; the seller is told. */
  @POST
  @Idempotent
  @Allowed(Role.BUYER)
  @APIResponse(
      responseCode = "201",
      description = "Decided",
      content = @Content(schema = @Schema(implementation = AskedChangeJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Decided before under this key; the first answer again",
      content = @Content(schema = @Schema(implementation = AskedChangeJson.class)))
  public Response decide(
      @PathParam("id") Id id,
      @PathParam("line") int line,
      @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid NewConsent word) {
    return AskedChanges.answer(
        consent.decide(
            caller.get(),
            ActKey.CONSENT.of(key),
            new PurchaseOrderId(id.value()),
            line,
            word.accept() ? Kind.CONSENT : Kind.REFUSAL,
            word.note().orElse("")));
  }
}
