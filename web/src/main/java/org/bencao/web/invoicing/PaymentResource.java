package org.bencao.web.invoicing;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.invoicing.boundary.PaymentFilter;
import org.bencao.invoicing.boundary.PaymentResult;
import org.bencao.invoicing.boundary.PaymentService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.web.ordering.IdempotencyKeys;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Payments: written down by the seller, seen by both. */
@RequestScoped
@Path("invoicing/payments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PaymentResource {

  @Inject PaymentService payments;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;

  /** Lists payments that the company received or made, newest first. */
  @GET
  @Allowed({Role.ACCOUNTS, Role.SUPPLIER_DESK, Role.AUDITOR})
  public PaymentsJson list(
      @QueryParam("partner") Id partner,
      @QueryParam("older") Id older,
      @QueryParam("newer") Id newer,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
    return PaymentsJson.of(
        payments.list(
            caller.get(),
            new PaymentFilter(
                Optional.ofNullable(partner).map(Id::value), key(older), key(newer), size)));
  }

  /** One payment with the invoices that it pays. */
  @GET
  @Path("{id}")
  @Allowed({Role.ACCOUNTS, Role.SUPPLIER_DESK, Role.AUDITOR})
  public PaymentJson one(@PathParam("id") Id id) {
    return read(id.value());
  }

  /**
   * Writes down that a buyer has paid; it pays the invoices that are named, else the oldest that
   * are owed, and the rest stands on account. The same key is written down once.
   */
  @POST
  @Idempotent
  @Allowed(Role.SUPPLIER_DESK)
  @APIResponseSchema(value = PaymentJson.class, responseCode = "201")
  public Response record(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = IdempotencyKeys.FORM) String key,
      @NotNull @Valid NewPayment payment,
      @Context UriInfo uri) {
    long buyer =
        companies.byCode(caller.get(), payment.buyer()).orElseThrow(NotFoundException::new).id();
    var made = done(payments.record(caller.get(), payment.command(key, buyer)));
    return Response.created(uri.getAbsolutePathBuilder().path(made.id().toString()).build())
        .entity(made)
        .build();
  }

  /** Puts what stands on account on invoices. */
  @POST
  @Idempotent
  @Path("{id}/allocations")
  @Allowed(Role.SUPPLIER_DESK)
  public PaymentJson allocate(@PathParam("id") Id id, @NotNull @Valid PaymentParts parts) {
    return done(payments.allocate(caller.get(), id.value(), PaymentParts.of(parts.parts())));
  }

  /** Takes back a payment that never was; its invoices are open again. */
  @POST
  @Idempotent
  @Path("{id}/withdrawal")
  @Allowed(Role.SUPPLIER_DESK)
  public PaymentJson withdraw(@PathParam("id") Id id, @NotNull @Valid TakenBack why) {
    return done(payments.withdraw(caller.get(), id.value(), why.note()));
  }

  private PaymentJson done(Optional<PaymentResult> result) {
    var known = result.orElseThrow(NotFoundException::new);
    if (known instanceof PaymentResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return read(((PaymentResult.Done) known).paymentId());
  }

  private PaymentJson read(long id) {
    return payments.find(caller.get(), id).map(PaymentJson::of).orElseThrow(NotFoundException::new);
  }

  private static Optional<String> key(Id id) {
    return Optional.ofNullable(id).map(Id::toString);
  }
}
