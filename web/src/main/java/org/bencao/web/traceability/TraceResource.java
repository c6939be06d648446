package org.bencao.web.traceability;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.traceability.boundary.TraceService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.security.CurrentCaller;

/** Where lots went. */
@RequestScoped
@Path("traceability/lots")
@Produces(MediaType.APPLICATION_JSON)
public class TraceResource {

  @Inject TraceService traces;
  @Inject CurrentCaller caller;

  /**
   * What happened to a lot, the oldest first; the code may be the lot's number, or an element
   * string of GS1 that holds one. The look is kept.
   */
  @GET
  @Allowed({Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.AUDITOR})
  public TraceJson of(@QueryParam("code") @DefaultValue("") String code) {
    return TraceJson.of(traces.search(caller.get(), code));
  }
}
