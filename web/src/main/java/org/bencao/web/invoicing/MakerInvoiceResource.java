package org.bencao.web.invoicing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.invoicing.boundary.MakerInvoiceResult;
import org.bencao.invoicing.boundary.TwoInvoiceService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** Invoices by which a distributor bought its lots (two-invoice rule). */
@RequestScoped
@Path("invoicing/maker-invoices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MakerInvoiceResource {

  @Inject TwoInvoiceService invoices;
  @Inject CurrentCaller caller;

  /** Lists what the company showed, the newest first. */
  @GET
  @Allowed({Role.SUPPLIER_DESK, Role.AUDITOR})
  public MakerInvoicesJson list() {
    return MakerInvoicesJson.of(invoices.list(caller.get()));
  }

  /** Shows one; the same again is the same. */
  @POST
  @Idempotent
  @Allowed(Role.SUPPLIER_DESK)
  public MakerInvoicesJson show(@NotNull @Valid NewMakerInvoice invoice) {
    var result = invoices.record(caller.get(), invoice.command());
    if (result instanceof MakerInvoiceResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return list();
  }
}
