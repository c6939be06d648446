package org.bencao.web.pricing;

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
import java.math.BigDecimal;
import org.bencao.common.Role;
import org.bencao.pricing.boundary.CostClearanceResult;
import org.bencao.pricing.boundary.CostClearanceService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** Prices below cost that the seller's finance lets through before they hold. */
@RequestScoped
@Path("pricing/cost-clearances")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CostClearanceResource {

  @Inject CostClearanceService costs;
  @Inject CurrentCaller caller;

  /** Lists those that hold today, the newest first; 200 at most. */
  @GET
  @Allowed({Role.ACCOUNTS, Role.SUPPLIER_DESK, Role.AUDITOR})
  public CostClearancesJson list() {
    return new CostClearancesJson(
        costs.list(caller.get()).stream().map(CostClearanceJson::of).toList());
  }

  /** Lets prices of an item through until a day. */
  @POST
  @Idempotent
  @Allowed(Role.ACCOUNTS)
  public CostClearanceJson clear(@NotNull @Valid NewCostClearance clearance) {
    var result =
        costs.clear(
            caller.get(),
            clearance.item(),
            new BigDecimal(clearance.least()),
            clearance.to(),
            clearance.note());
    if (result instanceof CostClearanceResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return CostClearanceJson.of(((CostClearanceResult.Cleared) result).clearance());
  }
}
