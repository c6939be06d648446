package org.bencao.web.credit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.credit.boundary.CreditService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.security.CurrentCaller;

/** Credit between buyers and sellers: given by the seller, seen by both. */
@RequestScoped
@Path("credit/lines")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CreditResource {

  @Inject CreditService credit;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;

  /** Lists credit lines of the company, as seller or as buyer, with what is used of them. */
  @GET
  @Allowed({Role.SUPPLIER_DESK, Role.ACCOUNTS, Role.APPROVER, Role.BUYER, Role.AUDITOR})
  public CreditLinesJson list() {
    return CreditLinesJson.of(credit.list(caller.get()));
  }

  /** Says how much a buyer may owe from now on; orders that stand are not undone. */
  @PUT
  @Allowed(Role.SUPPLIER_DESK)
  public CreditLineJson set(@NotNull @Valid NewCreditLine line) {
    long buyer =
        companies.byCode(caller.get(), line.buyer()).orElseThrow(NotFoundException::new).id();
    var result =
        credit
            .set(caller.get(), caller.get().companyId(), buyer, line.amount().money())
            .orElseThrow(NotFoundException::new);
    return one(SpendingAnswers.done(result));
  }

  private CreditLineJson one(long id) {
    return credit.find(caller.get(), id).map(CreditLineJson::of).orElseThrow();
  }
}
