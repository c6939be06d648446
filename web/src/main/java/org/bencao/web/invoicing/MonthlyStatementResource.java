package org.bencao.web.invoicing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.invoicing.boundary.MonthlyStatementResult;
import org.bencao.invoicing.boundary.MonthlyStatementService;
import org.bencao.invoicing.boundary.PaymentFilter;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** What is owed at the end of each month, seen by both and answered by the buyer. */
@RequestScoped
@Path("invoicing/statements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MonthlyStatementResource {

  @Inject MonthlyStatementService statements;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;

  /** Lists statements of the company, as seller or as buyer, newest first. */
  @GET
  @Allowed({Role.ACCOUNTS, Role.SUPPLIER_DESK, Role.AUDITOR})
  public MonthlyStatementsJson list(
      @QueryParam("partner") Id partner,
      @QueryParam("older") Id older,
      @QueryParam("newer") Id newer,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size,
      @Context HttpHeaders headers) {
    return MonthlyStatementsJson.of(
        statements.list(
            caller.get(),
            new PaymentFilter(
                Optional.ofNullable(partner).map(Id::value), key(older), key(newer), size)),
        Languages.of(headers));
  }

  private static Optional<String> key(Id id) {
    return Optional.ofNullable(id).map(Id::toString);
  }

  /** One statement with all that makes its sums. */
  @GET
  @Path("{id}")
  @Allowed({Role.ACCOUNTS, Role.SUPPLIER_DESK, Role.AUDITOR})
  public MonthlyStatementJson one(@PathParam("id") Id id, @Context HttpHeaders headers) {
    return read(id, headers);
  }

  /**
   * States what a buyer owes up to now, for each currency; asked again while nothing was written
   * down it is the same.
   */
  @POST
  @Idempotent
  @Allowed(Role.SUPPLIER_DESK)
  public MonthlyStatementsJson now(
      @NotNull @Valid NewStatement wanted, @Context HttpHeaders headers) {
    long buyer =
        companies.byCode(caller.get(), wanted.buyer()).orElseThrow(NotFoundException::new).id();
    var made = statements.now(caller.get(), buyer).orElseThrow(NotFoundException::new);
    return MonthlyStatementsJson.of(
        new Page<>(made, Optional.empty(), Optional.empty()), Languages.of(headers));
  }

  /** The buyer agrees, or says what differs. */
  @POST
  @Path("{id}/answer")
  @Idempotent
  @Allowed(Role.ACCOUNTS)
  public MonthlyStatementJson answer(
      @PathParam("id") Id id,
      @NotNull @Valid NewStatementAnswer said,
      @Context HttpHeaders headers) {
    var result =
        statements
            .answer(caller.get(), id.value(), said.answer(), said.note().orElse(""))
            .orElseThrow(NotFoundException::new);
    if (result instanceof MonthlyStatementResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return read(id, headers);
  }

  private MonthlyStatementJson read(Id id, HttpHeaders headers) {
    return statements
        .find(caller.get(), id.value())
        .map(one -> MonthlyStatementJson.of(one, Languages.of(headers)))
        .orElseThrow(NotFoundException::new);
  }
}
