package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.ApprovalRuleService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** Which orders of the company need whose approval. */
@RequestScoped
@Path("ordering/approval-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalRuleResource {

  @Inject ApprovalRuleService rules;
  @Inject CurrentCaller caller;

  /** Lists the rules. */
  @GET
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public ApprovalRulesJson list() {
    return ApprovalRulesJson.of(rules.list(caller.get()));
  }

  /** Sets all rules anew; what waits already keeps the steps it has. */
  @PUT
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public ApprovalRulesJson replace(@NotNull @Valid ApprovalRulesJson wanted) {
    var wrong =
        rules.replace(caller.get(), wanted.rules().stream().map(ApprovalRuleJson::view).toList());
    if (!wrong.isEmpty()) {
      throw new Refusal(wrong);
    }
    return list();
  }
}
