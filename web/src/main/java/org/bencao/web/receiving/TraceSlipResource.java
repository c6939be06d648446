package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.receiving.boundary.TraceSlipResult;
import org.bencao.receiving.boundary.TraceSlipService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** What the platform for traceability codes is told of packs. */
@RequestScoped
@Path("receiving/trace-slips")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TraceSlipResource {

  @Inject TraceSlipService slips;
  @Inject CurrentCaller caller;

  /** Lists slips: what the platform does not know first, then the newest; 200 at most. */
  @GET
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.AUDITOR})
  public TraceSlipsJson list(@Context HttpHeaders headers) {
    var locale = Languages.of(headers);
    return new TraceSlipsJson(
        slips.list(caller.get()).stream().map(one -> TraceSlipJson.of(one, locale)).toList());
  }

  /** One slip with its packs. */
  @GET
  @Path("{id}")
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.AUDITOR})
  public TraceSlipJson one(@PathParam("id") Id id, @Context HttpHeaders headers) {
    return slips
        .find(caller.get(), id.value())
        .map(one -> TraceSlipJson.of(one, Languages.of(headers)))
        .orElseThrow(NotFoundException::new);
  }

  /** Sends it at once. */
  @POST
  @Idempotent
  @Path("{id}/upload")
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD})
  public TraceSlipJson again(@PathParam("id") Id id, @Context HttpHeaders headers) {
    return answer(slips.again(caller.get(), id.value()), headers);
  }

  /** Says that the platform was told by hand. */
  @POST
  @Idempotent
  @Path("{id}/uploaded")
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD})
  public TraceSlipJson uploaded(
      @PathParam("id") Id id, @NotNull @Valid SlipUploaded told, @Context HttpHeaders headers) {
    return answer(slips.uploaded(caller.get(), id.value(), told.reference()), headers);
  }

  private static TraceSlipJson answer(Optional<TraceSlipResult> result, HttpHeaders headers) {
    var done = result.orElseThrow(NotFoundException::new);
    if (done instanceof TraceSlipResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return TraceSlipJson.of(((TraceSlipResult.Done) done).slip(), Languages.of(headers));
  }
}
