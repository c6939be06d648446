package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.DraftService;
import org.bencao.ordering.boundary.SubmitDraftService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Drafts of a site, and their submission as orders. */
@RequestScoped
@Path("ordering/drafts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {

  @Inject DraftService drafts;
  @Inject SubmitDraftService submitting;
  @Inject CurrentCaller caller;

  /** Lists the drafts of a site. */
  @GET
  @Allowed(Role.BUYER)
  public DraftsJson list(@QueryParam("site") @NotNull Id site) {
    var rows = drafts.list(caller.get(), site.value());
    return new DraftsJson(rows.stream().map(DraftRowJson::of).toList());
  }

  /** Opens an empty draft for a site. */
  @POST
  @Idempotent
  @Allowed(Role.BUYER)
  @APIResponseSchema(value = DraftJson.class, responseCode = "201")
  public Response create(
      @QueryParam("site") @NotNull Id site,
      @NotNull @Valid NewDraft fresh,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    var draft = drafts.create(caller.get(), site.value(), fresh.name());
    var location = uri.getAbsolutePathBuilder().path(Id.of(draft.id()).toString()).build();
    return Response.created(location).entity(DraftJson.of(draft, Languages.of(headers))).build();
  }

  /** One draft with every line checked as it stands now. */
  @GET
  @Path("{id}")
  @Allowed(Role.BUYER)
  public DraftJson one(@PathParam("id") Id id, @Context HttpHeaders headers) {
    return drafts
        .find(caller.get(), id.value())
        .map(draft -> DraftJson.of(draft, Languages.of(headers)))
        .orElseThrow(NotFoundException::new);
  }

  /** Throws a draft away. */
  @DELETE
  @Path("{id}")
  @Allowed(Role.BUYER)
  public void delete(@PathParam("id") Id id) {
    if (!drafts.delete(caller.get(), id.value())) {
      throw new NotFoundException();
    }
  }

  /** Places one order for each supplier whose lines are ready; they leave the draft. */
  @POST
  @Idempotent
  @Path("{id}/submission")
  @Allowed(Role.BUYER)
  public SubmissionJson submit(
      @PathParam("id") Id id,
      @HeaderParam("Idempotency-Key") @Pattern(regexp = IdempotencyKeys.FORM) String key,
      @Context HttpHeaders headers) {
    return submitting
        .submit(caller.get(), id.value(), key, Map.of())
        .map(result -> SubmissionJson.of(result, Languages.of(headers)))
        .orElseThrow(NotFoundException::new);
  }
}
