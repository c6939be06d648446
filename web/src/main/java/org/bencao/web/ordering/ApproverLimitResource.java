package org.bencao.web.ordering;

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
import org.bencao.ordering.boundary.ApproverLimitService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.security.CurrentCaller;

/** Up to which total each approver of the company may approve. */
@RequestScoped
@Path("ordering/approver-limits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApproverLimitResource {

  @Inject ApproverLimitService limits;
  @Inject CurrentCaller caller;

  /** Lists who approves. */
  @GET
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public ApproverLimitsJson list() {
    return ApproverLimitsJson.of(limits.list(caller.get()));
  }

  /** Sets all limits anew; who is not named has none. */
  @PUT
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public ApproverLimitsJson replace(@NotNull @Valid NewApproverLimits wanted) {
    if (!limits.replace(caller.get(), wanted.byPerson())) {
      throw new NotFoundException();
    }
    return list();
  }
}
