package org.bencao.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.bencao.audit.boundary.TrailService;
import org.bencao.common.Role;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Open;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The audit trail of the caller's company, and what is needed to verify it elsewhere. */
@RequestScoped
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

  private static final String JSON_LINES = "application/x-ndjson";

  @Inject TrailService trail;
  @Inject CurrentCaller caller;

  /** How far the trail is chained and signed; whoever keeps the head can prove a later change. */
  @GET
  @Path("trail")
  @Allowed(Role.AUDITOR)
  public TrailJson state() {
    return TrailJson.of(trail.state(caller.get()));
  }

  /** Recomputes the whole chain from the database. */
  @GET
  @Path("trail/verification")
  @Allowed(Role.AUDITOR)
  public TrailVerdictJson check() {
    return TrailVerdictJson.of(trail.check(caller.get()));
  }

  /**
   * The trail as JSON Lines for the verifier; from and until are days in UTC, and what lies between
   * them is widened to the signed heads around it.
   */
  @GET
  @Path("trail/export")
  @Produces(JSON_LINES)
  @Allowed(Role.AUDITOR)
  @APIResponseSchema(byte[].class)
  public Response export(
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("until") @DefaultValue("") String until) {
    var period = AuditDays.period(from, until).orElseThrow(BadRequestException::new);
    var who = caller.get();
    StreamingOutput lines = out -> trail.export(who, period, out);
    return Response.ok(lines)
        .header(HttpHeaders.CONTENT_DISPOSITION, AuditFile.of(who).disposition())
        .build();
  }

  /** The public keys with which signed heads are verified; fetch them before they are needed. */
  @GET
  @Open
  @Path("keys")
  @Produces(MediaType.TEXT_PLAIN)
  @APIResponseSchema(String.class)
  public String keys() {
    return trail.publicKeys();
  }
}
