package org.bencao.web.credit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.credit.boundary.BudgetService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** What the company's sites may spend. */
@RequestScoped
@Path("credit/budgets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class BudgetResource {

  @Inject BudgetService budgets;
  @Inject CurrentCaller caller;

  /** Lists budgets with what is used of them, the newest first. */
  @GET
  @Allowed({
    Role.ACCOUNTS,
    Role.COMPANY_ADMINISTRATOR,
    Role.APPROVER,
    Role.SITE_HEAD,
    Role.BUYER,
    Role.AUDITOR
  })
  public BudgetsJson list() {
    return BudgetsJson.of(budgets.list(caller.get()));
  }

  /** Gives a site a budget. */
  @POST
  @Idempotent
  @Allowed({Role.ACCOUNTS, Role.COMPANY_ADMINISTRATOR})
  @APIResponseSchema(value = BudgetJson.class, responseCode = "201")
  public Response create(@NotNull @Valid NewBudget budget) {
    return Response.status(Response.Status.CREATED).entity(set(budget, Optional.empty())).build();
  }

  /** Changes a budget; what is used of it stays, and so do its site and currency. */
  @PUT
  @Path("{id}")
  @Allowed({Role.ACCOUNTS, Role.COMPANY_ADMINISTRATOR})
  public BudgetJson change(@PathParam("id") Id id, @NotNull @Valid NewBudget budget) {
    return set(budget, Optional.of(id.value()));
  }

  private BudgetJson set(NewBudget budget, Optional<Long> id) {
    var result = budgets.set(caller.get(), budget.command(id)).orElseThrow(NotFoundException::new);
    long made = SpendingAnswers.done(result);
    return budgets.find(caller.get(), made).map(BudgetJson::of).orElseThrow();
  }
}
