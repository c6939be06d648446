package org.bencao.web.ordering;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.OrderExceptionService;
import org.bencao.ordering.boundary.OrderFilter;
import org.bencao.ordering.boundary.OrderService;
import org.bencao.ordering.boundary.OrderView;
import org.bencao.ordering.boundary.PlaceOrderResult;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Orders, for the people of either party. */
@RequestScoped
@Path("ordering/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OrderResource {

  @Inject OrderService orders;
  @Inject PlaceOrderService placing;
  @Inject OrderExceptionService exceptions;
  @Inject CurrentCaller caller;

  /** Lists orders, newest first; with a number only the order that bears it. */
  @GET
  @Allowed({
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR
  })
  public OrdersJson list(
      @QueryParam("number") String number,
      @QueryParam("older") Id older,
      @QueryParam("newer") Id newer,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
    if (number != null) {
      var order = orders.byNumber(caller.get(), number).flatMap(this::find);
      return OrdersJson.of(order.map(OrderView::row));
    }
    return OrdersJson.of(orders.list(caller.get(), new OrderFilter(key(older), key(newer), size)));
  }

  /** Places an order; the same key with the same content gives the same order again. */
  @POST
  @Idempotent
  @Allowed(Role.BUYER)
  @APIResponse(
      responseCode = "201",
      description = "Placed",
      content = @Content(schema = @Schema(implementation = PlacedOrderJson.class)))
  @APIResponse(
      responseCode = "200",
      description = "Placed before under this key; the first answer again",
      content = @Content(schema = @Schema(implementation = PlacedOrderJson.class)))
  @APIResponse(
      responseCode = "202",
      description = "Waits for somebody's approval; see /ordering/requisitions",
      content = @Content(schema = @Schema(implementation = WaitingOrderJson.class)))
  public Response place(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = IdempotencyKeys.FORM) String key,
      @NotNull @Valid NewOrder order,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    var result = placing.place(caller.get(), order.command(key));
    if (result instanceof PlaceOrderResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    if (result instanceof PlaceOrderResult.Waiting waiting) {
      return Response.accepted(WaitingOrderJson.of(waiting, Languages.of(headers)))
          .location(
              uri.getBaseUriBuilder()
                  .path(RequisitionResource.class)
                  .path(waiting.id().text())
                  .build())
          .build();
    }
    var placed = (PlaceOrderResult.Placed) result;
    var location = uri.getAbsolutePathBuilder().path(placed.id().text()).build();
    return Response.status(placed.repeated() ? Response.Status.OK : Response.Status.CREATED)
        .location(location)
        .entity(PlacedOrderJson.of(placed, Languages.of(headers)))
        .build();
  }

  /** One order with its lines, history, open exceptions and frozen licences. */
  @GET
  @Path("{id}")
  @Allowed({
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR
  })
  @APIResponseSchema(OrderJson.class)
  public Response one(
      @PathParam("id") Id id, @Context Request request, @Context HttpHeaders headers) {
    var order = find(new PurchaseOrderId(id.value())).orElseThrow(NotFoundException::new);
    var language = Languages.of(headers);
    var tag = tag(order, language);
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged == null ? Response.ok(OrderJson.of(order, language)) : unchanged;
    return answer.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
  }

  /** Closes an exception that a person has dealt with. */
  @POST
  @Idempotent
  @Path("{id}/exceptions/{exception}/closure")
  @Allowed({Role.BUYER, Role.APPROVER})
  public void close(@PathParam("id") Id id, @PathParam("exception") Id exception) {
    if (!exceptions.close(caller.get(), new PurchaseOrderId(id.value()), exception.value())) {
      throw new NotFoundException();
    }
  }

  /** The history grows with all that happens; words and exceptions differ by who asks. */
  private EntityTag tag(OrderView order, Locale language) {
    var parts =
        List.of(
            order.version(),
            order.history().size(),
            order.exceptions().size(),
            Id.of(caller.get().companyId()),
            language.getLanguage());
    return new EntityTag(parts.stream().map(Object::toString).collect(Collectors.joining("-")));
  }

  private Optional<OrderView> find(PurchaseOrderId id) {
    return orders.find(caller.get(), id);
  }

  private static Optional<String> key(Id id) {
    return Optional.ofNullable(id).map(Id::toString);
  }
}
