package org.bencao.web.invoicing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.invoicing.boundary.PayeeService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.security.CurrentCaller;

/**
 * Where the company is paid. To name or confirm an account is for persons, on the page (MAT-03).
 */
@RequestScoped
@Path("invoicing/payee")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PayeeResource {

  @Inject PayeeService payees;
  @Inject CurrentCaller caller;

  /** The account that holds now. */
  @GET
  @Allowed(Role.SUPPLIER_DESK)
  public PayeeJson read() {
    return PayeeJson.of(payees.own(caller.get()));
  }
}
