package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.CancelOrderService;
import org.bencao.ordering.boundary.OrderService;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.security.CurrentCaller;

/** What was asked about a placed order, for the people of either party. */
@RequestScoped
@Path("ordering/orders/{id}/changes")
@Produces(MediaType.APPLICATION_JSON)
public class OrderChangeResource {

  @Inject OrderService orders;
  @Inject CancelOrderService changes;
  @Inject CurrentCaller caller;

  /** Lists cancellations and words on substitutes with the seller's answers, oldest first. */
  @GET
  @Allowed({
    Role.BUYER,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR
  })
  public OrderChangesJson list(@PathParam("id") Id id) {
    var order = new PurchaseOrderId(id.value());
    if (orders.find(caller.get(), order).isEmpty()) {
      throw new NotFoundException();
    }
    return OrderChangesJson.of(changes.of(caller.get(), order));
  }
}
