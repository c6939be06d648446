package org.bencao.web.pricing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.pricing.boundary.ContractService;
import org.bencao.pricing.boundary.MakeContract;
import org.bencao.pricing.boundary.MakeContractResult;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Contracts: prices that a seller agreed with one buyer; made by the seller, seen by both. */
@RequestScoped
@Path("pricing/contracts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ContractResource {

  @Inject ContractService contracts;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;

  /** Lists contracts, the newest first. */
  @GET
  @Allowed({
    Role.SUPPLIER_DESK,
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.AUDITOR
  })
  public ContractsJson list() {
    return ContractsJson.of(contracts.list(caller.get()));
  }

  /** One contract with its prices. */
  @GET
  @Path("{id}")
  @Allowed({
    Role.SUPPLIER_DESK,
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.AUDITOR
  })
  public ContractJson one(@PathParam("id") Id id) {
    return contracts
        .find(caller.get(), id.value())
        .map(ContractJson::of)
        .orElseThrow(NotFoundException::new);
  }

  /** Writes down what was agreed; of a buyer and number there is one. */
  @POST
  @Idempotent
  @Allowed(Role.SUPPLIER_DESK)
  @APIResponseSchema(value = ContractJson.class, responseCode = "201")
  public Response make(
      @NotNull @Valid NewContract contract, @Context UriInfo uri, @Context HttpHeaders headers) {
    long buyer =
        contract
            .buyer()
            .map(
                code ->
                    companies.byCode(caller.get(), code).orElseThrow(NotFoundException::new).id())
            .orElse(MakeContract.ALL_BUYERS);
    var result =
        contracts.make(caller.get(), contract.command(buyer)).orElseThrow(NotFoundException::new);
    if (result instanceof MakeContractResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    var made = (MakeContractResult.Made) result;
    var id = Id.of(made.id());
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(one(id).saying(made.warnings(), Languages.of(headers)))
        .build();
  }

  /** Ends it today, or before it has begun; orders that stand keep their prices. */
  @POST
  @Idempotent
  @Path("{id}/end")
  @Allowed(Role.SUPPLIER_DESK)
  public void end(@PathParam("id") Id id) {
    contracts.end(caller.get(), id.value()).orElseThrow(NotFoundException::new);
  }
}
