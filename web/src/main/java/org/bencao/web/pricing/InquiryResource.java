package org.bencao.web.pricing;

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
import java.util.Set;
import java.util.stream.Collectors;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.pricing.boundary.QuoteResult;
import org.bencao.pricing.boundary.QuoteService;
import org.bencao.web.ordering.IdempotencyKeys;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Requests for quotation: asked by a buyer, answered by each seller alone. */
@RequestScoped
@Path("pricing")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class InquiryResource {

  @Inject QuoteService quotes;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;

  /** Lists inquiries of the company, and those that were sent to it, newest first. */
  @GET
  @Path("inquiries")
  @Allowed({
    Role.SUPPLIER_DESK,
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.AUDITOR
  })
  public InquiriesJson list(
      @QueryParam("older") Id older,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
    return InquiriesJson.of(
        quotes.list(caller.get(), Optional.ofNullable(older).map(Id::value), size));
  }

  /** One inquiry with its quotes; a seller sees its own alone. */
  @GET
  @Path("inquiries/{id}")
  @Allowed({
    Role.SUPPLIER_DESK,
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.AUDITOR
  })
  public InquiryJson one(@PathParam("id") Id id) {
    return read(id.value());
  }

  /** Asks sellers for prices; the same key asks once. */
  @POST
  @Path("inquiries")
  @Idempotent
  @Allowed(Role.BUYER)
  @APIResponseSchema(value = InquiryJson.class, responseCode = "201")
  public Response ask(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = IdempotencyKeys.FORM) String key,
      @NotNull @Valid NewInquiry inquiry,
      @Context UriInfo uri) {
    Set<Long> sellers =
        inquiry.sellers().stream()
            .map(
                code ->
                    companies.byCode(caller.get(), code).orElseThrow(NotFoundException::new).id())
            .collect(Collectors.toSet());
    var made = done(Optional.of(quotes.ask(caller.get(), inquiry.command(key, sellers))));
    return Response.created(uri.getAbsolutePathBuilder().path(made.id().toString()).build())
        .entity(made)
        .build();
  }

  /** The seller's prices; while nobody accepted them it may send others. */
  @POST
  @Path("quotes/{id}/prices")
  @Idempotent
  @Allowed(Role.SUPPLIER_DESK)
  public InquiryJson quote(@PathParam("id") Id id, @NotNull @Valid NewQuote quote) {
    return done(quotes.quote(caller.get(), quote.command(id.value())));
  }

  /** Asks the seller to think about its quote once more. */
  @POST
  @Path("quotes/{id}/revision")
  @Idempotent
  @Allowed(Role.BUYER)
  public InquiryJson askAgain(@PathParam("id") Id id, @NotNull @Valid WantedPrices wanted) {
    return done(quotes.askAgain(caller.get(), wanted.command(id.value())));
  }

  /** What was quoted holds as a contract from now until its last day. */
  @POST
  @Path("quotes/{id}/acceptance")
  @Idempotent
  @Allowed(Role.BUYER)
  public InquiryJson accept(@PathParam("id") Id id, @NotNull @Valid QuoteAcceptance accepted) {
    return done(quotes.accept(caller.get(), id.value(), accepted.round()));
  }

  /** The buyer wants nothing of it. */
  @POST
  @Path("quotes/{id}/refusal")
  @Idempotent
  @Allowed(Role.BUYER)
  public InquiryJson refuse(@PathParam("id") Id id, @NotNull @Valid QuoteEnd end) {
    return done(quotes.refuse(caller.get(), id.value(), end.round(), end.note().orElse("")));
  }

  /** The seller quotes nothing, or no more. */
  @POST
  @Path("quotes/{id}/decline")
  @Idempotent
  @Allowed(Role.SUPPLIER_DESK)
  public InquiryJson decline(@PathParam("id") Id id, @NotNull @Valid QuoteEnd end) {
    return done(quotes.decline(caller.get(), id.value(), end.round(), end.note().orElse("")));
  }

  private InquiryJson done(Optional<QuoteResult> result) {
    var known = result.orElseThrow(NotFoundException::new);
    if (known instanceof QuoteResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return read(((QuoteResult.Done) known).inquiryId());
  }

  private InquiryJson read(long id) {
    return quotes.find(caller.get(), id).map(InquiryJson::of).orElseThrow(NotFoundException::new);
  }
}
