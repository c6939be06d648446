package org.bencao.web.pricing;

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
import java.util.List;
import org.bencao.common.Role;
import org.bencao.pricing.boundary.CurveResult;
import org.bencao.pricing.boundary.CurveService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** What the supplier asks for lots that expire soon. */
@RequestScoped
@Path("pricing/curve")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CurveResource {

  @Inject CurveService curves;
  @Inject CurrentCaller caller;

  /** The own company's, the most days first. */
  @GET
  @Allowed(Role.SUPPLIER_DESK)
  public CurveJson own() {
    return new CurveJson(curves.own(caller.get()));
  }

  /** Instead of the one before; no points: the list holds for everything. */
  @PUT
  @Allowed(Role.SUPPLIER_DESK)
  public CurveJson set(@NotNull @Valid CurveJson curve) {
    if (curves.set(caller.get(), curve.points()) instanceof CurveResult.Refused refused) {
      throw new Refusal(List.of(refused.finding()));
    }
    return own();
  }
}
