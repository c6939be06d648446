package org.bencao.web.invoicing;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.common.Sha256;
import org.bencao.invoicing.boundary.InvoiceFilter;
import org.bencao.invoicing.boundary.InvoiceId;
import org.bencao.invoicing.boundary.InvoiceService;
import org.bencao.invoicing.boundary.SettlementService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Json;
import org.bencao.web.rest.Languages;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Invoices and credit notes, for the people of either party. */
@RequestScoped
@Path("invoicing/invoices")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InvoiceResource {

  @Inject InvoiceService invoices;
  @Inject SettlementService settling;
  @Inject CurrentCaller caller;

  /** Lists invoices and credit notes, newest first; those at risk by money and on one page. */
  @GET
  @Allowed({
    Role.BUYER,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR
  })
  public InvoicesJson list(
      @QueryParam("which") @DefaultValue("ALL") InvoiceFilter.Which which,
      @QueryParam("older") Id older,
      @QueryParam("newer") Id newer,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
    return InvoicesJson.of(
        invoices.list(caller.get(), new InvoiceFilter(which, key(older), key(newer), size)));
  }

  /** One invoice with its lines beside order and receipt, its differences and credit notes. */
  @GET
  @Path("{id}")
  @Allowed({
    Role.BUYER,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR
  })
  @APIResponseSchema(InvoiceJson.class)
  public Response one(
      @PathParam("id") Id id, @Context Request request, @Context HttpHeaders headers) {
    var found =
        invoices.find(caller.get(), new InvoiceId(id.value())).orElseThrow(NotFoundException::new);
    var invoice = InvoiceJson.of(found, Languages.of(headers));
    var tag = tag(invoice);
    var unchanged = request.evaluatePreconditions(tag);
    var answer = unchanged == null ? Response.ok(invoice) : unchanged;
    return answer.tag(tag).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
  }

  /** Releases for payment what matches; what is in dispute is not released. */
  @POST
  @Idempotent
  @Path("{id}/release")
  @Allowed(Role.ACCOUNTS)
  public void release(@PathParam("id") Id id) {
    SettleAnswers.done(settling.approve(caller.get(), new InvoiceId(id.value())));
  }

  /** Order and receipt change without the invoice: only the whole answer tells whether it did. */
  private static EntityTag tag(InvoiceJson invoice) {
    try {
      return new EntityTag(Sha256.hex(Sha256.of(Json.MAPPER.writeValueAsBytes(invoice))));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an invoice cannot be written", e);
    }
  }

  private static Optional<String> key(Id id) {
    return Optional.ofNullable(id).map(Id::toString);
  }
}
