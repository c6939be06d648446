package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.invoicing.boundary.DeskInvoiceService;
import org.bencao.ordering.boundary.DeskAnswerService;
import org.bencao.ordering.boundary.DeskFilter;
import org.bencao.ordering.boundary.DeskOrderService;
import org.bencao.ordering.boundary.DeskResult;
import org.bencao.ordering.boundary.DeskTask;
import org.bencao.ordering.boundary.OrderChangeView.Verdict;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.receiving.boundary.DeskDespatchService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** The desk of a seller without EDI: answers, ships, invoices and credits. */
@RequestScoped
@Path("ordering/desk/orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DeskResource {

  @Inject DeskOrderService desk;
  @Inject DeskAnswerService answers;
  @Inject DeskDespatchService despatches;
  @Inject DeskInvoiceService invoices;
  @Inject CurrentCaller caller;

  /** Lists orders that ask for a task, oldest first; without a task all orders, newest first. */
  @GET
  @Allowed(Role.SUPPLIER_DESK)
  public DeskRowsJson list(
      @QueryParam("task") DeskTask task,
      @QueryParam("older") Id older,
      @QueryParam("newer") Id newer,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
    var filter = new DeskFilter(Optional.ofNullable(task), key(older), key(newer), size);
    return DeskRowsJson.of(desk.list(caller.get(), filter));
  }

  /** Answers lines of an order. */
  @POST
  @Idempotent
  @Path("{id}/answer")
  @Allowed(Role.SUPPLIER_DESK)
  public void answer(
      @PathParam("id") Id id,
      @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid NewDeskAnswer answer) {
    done(answers.answer(caller.get(), answer.command(key, order(id))));
  }

  /** Sends goods of an order on their way. */
  @POST
  @Idempotent
  @Path("{id}/despatches")
  @Allowed(Role.SUPPLIER_DESK)
  public void ship(
      @PathParam("id") Id id,
      @HeaderParam("Idempotency-Key") String key,
      @NotNull @Valid NewDeskDespatch despatch) {
    done(despatches.ship(caller.get(), despatch.command(key, order(id))));
  }

  /** Invoices packs of an order, or credits what was invoiced. */
  @POST
  @Idempotent
  @Path("{id}/invoices")
  @Allowed(Role.SUPPLIER_DESK)
  public void invoice(@PathParam("id") Id id, @NotNull @Valid NewDeskInvoice invoice) {
    done(invoices.invoice(caller.get(), invoice.command(order(id))));
  }

  /** Answers what the buyer asked about an order. */
  @POST
  @Idempotent
  @Path("{id}/changes/{number}/answer")
  @Allowed(Role.SUPPLIER_DESK)
  public void answerChange(
      @PathParam("id") Id id,
      @PathParam("number") int number,
      @NotNull @Valid NewChangeAnswer answer) {
    var verdict = answer.granted() ? Verdict.ACCEPTED : Verdict.REJECTED;
    done(answers.answerChange(caller.get(), order(id), number, verdict));
  }

  private static void done(Optional<DeskResult> result) {
    if (result.orElseThrow(NotFoundException::new) instanceof DeskResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
  }

  private static PurchaseOrderId order(Id id) {
    return new PurchaseOrderId(id.value());
  }

  private static Optional<String> key(Id id) {
    return Optional.ofNullable(id).map(Id::toString);
  }
}
