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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.ReorderResult;
import org.bencao.ordering.boundary.ReorderService;
import org.bencao.ordering.boundary.ReorderView;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** A past order again: first what has changed, then a draft of what is accepted. */
@RequestScoped
@Path("ordering/orders/{id}/reorder")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReorderResource {

  @Inject ReorderService reordering;
  @Inject CurrentCaller caller;

  /** Lays a past order beside what it would be today for a site. */
  @GET
  @Allowed(Role.BUYER)
  public ReorderJson preview(
      @PathParam("id") Id id, @QueryParam("site") @NotNull Id site, @Context HttpHeaders headers) {
    return ReorderJson.of(known(id, site), Languages.of(headers));
  }

  /** Puts accepted lines into a fresh draft, each from the offer that it had. */
  @POST
  @Idempotent
  @Allowed(Role.BUYER)
  public ReorderedJson accept(
      @PathParam("id") Id id,
      @QueryParam("site") @NotNull Id site,
      @NotNull @Valid AcceptReorder lines,
      @Context HttpHeaders headers) {
    known(id, site);
    var order = new PurchaseOrderId(id.value());
    var result = reordering.accept(caller.get(), order, site.value(), lines.quantities());
    if (result instanceof ReorderResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return ReorderedJson.of((ReorderResult.Accepted) result, Languages.of(headers));
  }

  private ReorderView known(Id id, Id site) {
    return reordering
        .preview(caller.get(), new PurchaseOrderId(id.value()), site.value())
        .orElseThrow(NotFoundException::new);
  }
}
