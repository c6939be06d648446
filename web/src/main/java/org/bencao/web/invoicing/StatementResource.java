package org.bencao.web.invoicing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.invoicing.boundary.InvoiceService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.security.CurrentCaller;

/** What is owed. */
@RequestScoped
@Path("invoicing/statement")
@Produces(MediaType.APPLICATION_JSON)
public class StatementResource {

  @Inject InvoiceService invoices;
  @Inject CurrentCaller caller;

  /** What is owed by partner, currency and age. */
  @GET
  @Allowed({
    Role.BUYER,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR
  })
  public StatementJson read() {
    return new StatementJson(
        invoices.statement(caller.get()).stream().map(StatementRowJson::of).toList());
  }
}
