package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.receiving.boundary.DecideResult;
import org.bencao.receiving.boundary.DespatchId;
import org.bencao.receiving.boundary.GoodsReturnService;
import org.bencao.receiving.boundary.RequestReturnResult;
import org.bencao.receiving.boundary.ReturnFilter;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Packs that go back to their supplier: asked for, authorised, sent, taken in. */
@RequestScoped
@Path("receiving/returns")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GoodsReturnResource {

  @Inject GoodsReturnService returns;
  @Inject CurrentCaller caller;

  /** Lists returns, newest first. */
  @GET
  @Allowed({
    Role.BUYER,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR
  })
  public GoodsReturnsJson list(
      @QueryParam("site") Id site,
      @QueryParam("open") @DefaultValue("false") boolean open,
      @QueryParam("older") Id older,
      @QueryParam("newer") Id newer,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
    var at = Optional.ofNullable(site).map(Id::value);
    return GoodsReturnsJson.of(
        returns.list(caller.get(), new ReturnFilter(at, open, key(older), key(newer), size)));
  }

  /** What of a delivery may still go back, line by line and lot by lot. */
  @GET
  @Path("returnable/{despatch}")
  @Allowed({Role.BUYER, Role.RECEIVER, Role.QUALITY_OFFICER})
  public ReturnableGoodsJson returnable(@PathParam("despatch") Id despatch) {
    return returns
        .returnable(caller.get(), new DespatchId(despatch.value()))
        .map(ReturnableGoodsJson::of)
        .orElseThrow(NotFoundException::new);
  }

  /** One return with its lots. */
  @GET
  @Path("{id}")
  @Allowed({
    Role.BUYER,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR
  })
  public GoodsReturnJson one(@PathParam("id") Id id) {
    return find(id.value());
  }

  /** Asks the supplier to take packs back; the same key gives the same return again. */
  @POST
  @Idempotent
  @Allowed({Role.BUYER, Role.RECEIVER, Role.QUALITY_OFFICER})
  @APIResponse(
      responseCode = "201",
      description = "Asked for",
      content = @Content(schema = @Schema(implementation = GoodsReturnJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Asked for before under this key; the first answer again",
      content = @Content(schema = @Schema(implementation = GoodsReturnJson.class)))
  public Response request(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = CommandKey.FORM) String key,
      @NotNull @Valid NewReturn wanted) {
    var result =
        returns.request(caller.get(), wanted.command(key)).orElseThrow(NotFoundException::new);
    if (result instanceof RequestReturnResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    var requested = (RequestReturnResult.Requested) result;
    return Response.status(requested.repeated() ? Response.Status.OK : Response.Status.CREATED)
        .entity(find(requested.returnId()))
        .build();
  }

  /** The supplier takes the packs back, under its own number. */
  @POST
  @Idempotent
  @Path("{id}/authorisation")
  @Allowed(Role.SUPPLIER_DESK)
  @APIResponseSchema(value = GoodsReturnJson.class, responseCode = "200")
  public Response authorise(
      @PathParam("id") Id id, @NotNull @Valid ReturnAuthorisation authorisation) {
    return done(id, returns.authorise(caller.get(), id.value(), authorisation.number()));
  }

  /** The supplier does not take the packs back. */
  @POST
  @Idempotent
  @Path("{id}/refusal")
  @Allowed(Role.SUPPLIER_DESK)
  @APIResponseSchema(value = GoodsReturnJson.class, responseCode = "200")
  public Response refuse(@PathParam("id") Id id, @NotNull @Valid ReturnRefusal refusal) {
    return done(id, returns.refuse(caller.get(), id.value(), refusal.note()));
  }

  /** The packs leave the buyer; from here on they are returned. */
  @POST
  @Idempotent
  @Path("{id}/shipment")
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER})
  @APIResponseSchema(value = GoodsReturnJson.class, responseCode = "200")
  public Response send(@PathParam("id") Id id, @NotNull @Valid ReturnShipment shipment) {
    return done(id, returns.send(caller.get(), id.value(), shipment.tracking()));
  }

  /** The packs are back at the supplier. */
  @POST
  @Idempotent
  @Path("{id}/arrival")
  @Allowed(Role.SUPPLIER_DESK)
  @APIResponseSchema(value = GoodsReturnJson.class, responseCode = "200")
  public Response arrive(@PathParam("id") Id id) {
    return done(id, returns.arrive(caller.get(), id.value()));
  }

  private Response done(Id id, Optional<DecideResult> result) {
    if (result.orElseThrow(NotFoundException::new) instanceof DecideResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return Response.ok(find(id.value())).build();
  }

  private GoodsReturnJson find(long id) {
    return returns
        .find(caller.get(), id)
        .map(GoodsReturnJson::of)
        .orElseThrow(NotFoundException::new);
  }

  private static Optional<String> key(Id id) {
    return Optional.ofNullable(id).map(Id::toString);
  }
}
