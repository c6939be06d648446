package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.receiving.boundary.DecideResult;
import org.bencao.receiving.boundary.DiscrepancyFilter;
import org.bencao.receiving.boundary.DiscrepancyService;
import org.bencao.web.catalogue.UploadedName;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Claims about what arrived, and the goods that are held because of them. */
@RequestScoped
@Path("receiving/discrepancies")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DiscrepancyResource {

  @Inject DiscrepancyService discrepancies;
  @Inject CurrentCaller caller;

  /** Lists claims, newest first. */
  @GET
  @Allowed({
    Role.BUYER,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR
  })
  public DiscrepanciesJson list(
      @QueryParam("site") Id site,
      @QueryParam("open") @DefaultValue("false") boolean open,
      @QueryParam("held") @DefaultValue("false") boolean held,
      @QueryParam("older") Id older,
      @QueryParam("newer") Id newer,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size,
      @Context HttpHeaders headers) {
    var at = Optional.ofNullable(site).map(Id::value);
    return DiscrepanciesJson.of(
        discrepancies.list(
            caller.get(), new DiscrepancyFilter(at, open, held, key(older), key(newer), size)),
        Languages.of(headers));
  }

  /** One claim with its photos. */
  @GET
  @Path("{id}")
  @Allowed({
    Role.BUYER,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.AUDITOR
  })
  public DiscrepancyJson one(@PathParam("id") Id id, @Context HttpHeaders headers) {
    return find(id, headers);
  }

  /** Decides what is held: into stock, or back to the supplier. */
  @POST
  @Idempotent
  @Path("{id}/decision")
  @Allowed({Role.QUALITY_OFFICER, Role.QUALITY_HEAD})
  @APIResponseSchema(value = DiscrepancyJson.class, responseCode = "200")
  public Response decide(
      @PathParam("id") Id id,
      @NotNull @Valid QuarantineDecision decision,
      @Context HttpHeaders headers) {
    done(discrepancies.decide(caller.get(), id.value(), decision.verdict(), decision.note()));
    return Response.ok(find(id, headers)).build();
  }

  /** Closes a claim: nothing more is wanted of the supplier. */
  @POST
  @Idempotent
  @Path("{id}/closure")
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER, Role.ACCOUNTS, Role.BUYER})
  @APIResponseSchema(value = DiscrepancyJson.class, responseCode = "200")
  public Response close(@PathParam("id") Id id, @Context HttpHeaders headers) {
    done(discrepancies.close(caller.get(), id.value()));
    return Response.ok(find(id, headers)).build();
  }

  /** Keeps a picture with a claim; one that is kept already is not kept twice. */
  @POST
  @Idempotent
  @Path("{id}/photos")
  @Consumes({ClaimPictures.JPEG, ClaimPictures.PNG, ClaimPictures.WEBP})
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER})
  @APIResponseSchema(value = DiscrepancyJson.class, responseCode = "200")
  public Response addPhoto(
      @PathParam("id") Id id,
      @QueryParam("fileName") @NotBlank @Size(max = UploadedName.LONGEST) String fileName,
      InputStream bytes,
      @Context HttpHeaders headers)
      throws IOException {
    var name = UploadedName.of(fileName).text();
    done(discrepancies.addPhoto(caller.get(), id.value(), name, bytes.readAllBytes()));
    return Response.ok(find(id, headers)).build();
  }

  private DiscrepancyJson find(Id id, HttpHeaders headers) {
    return discrepancies
        .find(caller.get(), id.value())
        .map(claim -> DiscrepancyJson.of(claim, Languages.of(headers)))
        .orElseThrow(NotFoundException::new);
  }

  private static void done(Optional<DecideResult> result) {
    if (result.orElseThrow(NotFoundException::new) instanceof DecideResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
  }

  private static Optional<String> key(Id id) {
    return Optional.ofNullable(id).map(Id::toString);
  }
}
