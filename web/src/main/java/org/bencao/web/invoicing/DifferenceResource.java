package org.bencao.web.invoicing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.invoicing.boundary.SettlementService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.security.CurrentCaller;

/** What of an invoice is not as ordered and received. */
@RequestScoped
@Path("invoicing/differences/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DifferenceResource {

  @Inject SettlementService settling;
  @Inject CurrentCaller caller;

  /** Takes a difference of price, tax or charge as it is. */
  @POST
  @Idempotent
  @Path("acceptance")
  @Allowed(Role.ACCOUNTS)
  public void accept(@PathParam("id") Id id, @NotNull @Valid Acceptance acceptance) {
    SettleAnswers.done(settling.accept(caller.get(), id.value(), acceptance.note()));
  }

  /** Tells the seller that it is in dispute; the rest of the invoice goes on. */
  @POST
  @Idempotent
  @Path("dispute")
  @Allowed({Role.ACCOUNTS, Role.BUYER})
  public void dispute(@PathParam("id") Id id, @NotNull @Valid Dispute dispute) {
    SettleAnswers.done(settling.dispute(caller.get(), id.value(), dispute.note()));
  }
}
