package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
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
import org.bencao.common.Role;
import org.bencao.ordering.boundary.ApprovalService;
import org.bencao.ordering.boundary.DecisionResult;
import org.bencao.ordering.boundary.PurchaseOrderId;
import org.bencao.ordering.boundary.RequisitionService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** Orders that wait for their approvals. Approving is an act of persons, on the page. */
@RequestScoped
@Path("ordering/requisitions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RequisitionResource {

  @Inject RequisitionService requisitions;
  @Inject ApprovalService approvals;
  @Inject CurrentCaller caller;

  /** Lists what waits, the oldest first, or what was decided, the newest first. */
  @GET
  @Allowed({
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.AUDITOR
  })
  public RequisitionsJson list(
      @QueryParam("state") @DefaultValue("waiting") @Pattern(regexp = "waiting|decided")
          String state) {
    return state.equals("waiting")
        ? RequisitionsJson.of(
            requisitions.toDecide(caller.get()), requisitions.waiting(caller.get()))
        : RequisitionsJson.of(requisitions.decided(caller.get()));
  }

  /** One of them, with what has changed since it was asked for. */
  @GET
  @Path("{id}")
  @Allowed({
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.AUDITOR
  })
  public RequisitionJson one(@PathParam("id") Id id, @Context HttpHeaders headers) {
    return requisitions
        .find(caller.get(), new PurchaseOrderId(id.value()))
        .map(found -> RequisitionJson.of(found, Languages.of(headers)))
        .orElseThrow(NotFoundException::new);
  }

  /** Takes it back while it waits; what it held is free again. */
  @POST
  @Idempotent
  @Path("{id}/withdrawal")
  @Allowed(Role.BUYER)
  public void withdraw(@PathParam("id") Id id) {
    var result = approvals.withdraw(caller.get(), new PurchaseOrderId(id.value()));
    if (result.orElseThrow(NotFoundException::new) instanceof DecisionResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
  }
}
