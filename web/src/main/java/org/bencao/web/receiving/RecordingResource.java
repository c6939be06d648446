package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.bencao.common.Role;
import org.bencao.receiving.boundary.RecordingService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Files of temperature recorders as they came. */
@RequestScoped
@Path("receiving/recordings")
public class RecordingResource {

  @Inject RecordingService recordings;
  @Inject CurrentCaller caller;

  /** One file, to those of the buyer who may see its delivery. */
  @GET
  @Path("{id}")
  @Produces("text/csv")
  @Allowed({
    Role.BUYER,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.ACCOUNTS,
    Role.AUDITOR
  })
  @APIResponseSchema(byte[].class)
  public Response one(@PathParam("id") Id id) {
    var file = recordings.content(caller.get(), id.value()).orElseThrow(NotFoundException::new);
    return Response.ok(file.bytes())
        .header(
            HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"recording-" + id + ".csv\"")
        .build();
  }
}
