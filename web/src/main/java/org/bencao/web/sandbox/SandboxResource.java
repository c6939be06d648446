package org.bencao.web.sandbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Demo;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.SandboxDesk;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.CodedRefusal;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.security.CurrentCaller;

/** The desk of the simulated wholesalers; it is there in a demonstration only. */
@RequestScoped
@Path("sandbox")
@Produces(MediaType.APPLICATION_JSON)
public class SandboxResource {

  @Inject Demo demo;
  @Inject Instance<SandboxDesk> desk;
  @Inject CurrentCaller caller;

  /** The sums of each ledger that the caller may see. */
  @GET
  @Path("ledger")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public List<SandboxDesk.Ledger> ledgers() {
    return desk().ledgers(caller.get());
  }

  /** Plays a scenario with the next order. */
  @POST
  @Path("next")
  @Idempotent
  @Consumes(MediaType.APPLICATION_JSON)
  @Allowed({Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public void arm(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid ArmScenario command) {
    var partner = Optional.ofNullable(command.partner());
    var result = desk().arm(caller.get(), key, command.scenario(), partner);
    if (result != SandboxDesk.Armed.ARMED) {
      throw new CodedRefusal("sandbox.desk.said." + result, result);
    }
  }

  private SandboxDesk desk() {
    if (!demo.on() || !desk.isResolvable()) {
      throw new NotFoundException();
    }
    return desk.get();
  }
}
