package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.ListDraftService;
import org.bencao.ordering.boundary.ListService;
import org.bencao.ordering.boundary.ListView;
import org.bencao.ordering.boundary.MoveListLinesService;
import org.bencao.ordering.boundary.PutIntoDraftResult;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Named lists of a site, and how they become drafts. */
@RequestScoped
@Path("ordering/lists")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ListResource {

  @Inject ListService lists;
  @Inject ListDraftService putting;
  @Inject MoveListLinesService moving;
  @Inject CurrentCaller caller;

  /** Lists the lists of a site and those that all sites share. */
  @GET
  @Allowed(Role.BUYER)
  public ListsJson list(@QueryParam("site") @NotNull Id site) {
    var rows = lists.list(caller.get(), site.value());
    return new ListsJson(rows.stream().map(ListRowJson::of).toList());
  }

  /** Makes an empty list for a site; without a site all sites of the company share it. */
  @POST
  @Idempotent
  @Allowed(Role.BUYER)
  @APIResponseSchema(value = ListJson.class, responseCode = "201")
  public Response create(
      @QueryParam("site") Id site, @NotNull @Valid ListName fresh, @Context UriInfo uri) {
    var at = Optional.ofNullable(site).map(Id::value);
    return created(lists.create(caller.get(), at, fresh.name()), uri.getAbsolutePathBuilder());
  }

  /** One list with what each line would be ordered from today. */
  @GET
  @Path("{id}")
  @Allowed(Role.BUYER)
  public ListJson one(@PathParam("id") Id id) {
    return ListJson.of(known(id));
  }

  /** Gives a list another name. */
  @PATCH
  @Path("{id}")
  @Allowed(Role.BUYER)
  public ListJson rename(@PathParam("id") Id id, @NotNull @Valid ListName name) {
    return lists
        .rename(caller.get(), id.value(), name.name())
        .map(ListJson::of)
        .orElseThrow(NotFoundException::new);
  }

  /** Throws a list away. */
  @DELETE
  @Path("{id}")
  @Allowed(Role.BUYER)
  public void delete(@PathParam("id") Id id) {
    if (!lists.delete(caller.get(), id.value())) {
      throw new NotFoundException();
    }
  }

  /** Makes a list with the same lines under another name. */
  @POST
  @Idempotent
  @Path("{id}/copies")
  @Allowed(Role.BUYER)
  @APIResponseSchema(value = ListJson.class, responseCode = "201")
  public Response copy(
      @PathParam("id") Id id, @NotNull @Valid ListName name, @Context UriInfo uri) {
    return lists
        .copy(caller.get(), id.value(), name.name())
        .map(copy -> created(copy, uri.getBaseUriBuilder().path(ListResource.class)))
        .orElseThrow(NotFoundException::new);
  }

  /** Takes over all lines of another list; it goes when nothing of it is left. */
  @POST
  @Idempotent
  @Path("{id}/merges")
  @Allowed(Role.BUYER)
  public MovedJson merge(@PathParam("id") Id id, @NotNull @Valid OtherList other) {
    known(id);
    known(other.listId());
    return MovedJson.of(moving.merge(caller.get(), id.value(), other.listId().value()));
  }

  /** Puts lines into a draft of a site, each from its preferred offer, else from the cheapest. */
  @POST
  @Idempotent
  @Path("{id}/draft")
  @Allowed(Role.BUYER)
  public PutJson put(
      @PathParam("id") Id id,
      @QueryParam("site") @NotNull Id site,
      @NotNull @Valid PutIntoDraft lines,
      @Context HttpHeaders headers) {
    known(id);
    var result =
        putting.putIntoDraft(
            caller.get(),
            id.value(),
            site.value(),
            lines.draftId().map(Id::value),
            lines.quantities());
    if (result instanceof PutIntoDraftResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return PutJson.of((PutIntoDraftResult.Put) result, Languages.of(headers));
  }

  private ListView known(Id id) {
    return lists.find(caller.get(), id.value()).orElseThrow(NotFoundException::new);
  }

  private static Response created(ListView list, UriBuilder lists) {
    return Response.created(lists.path(Id.of(list.id()).toString()).build())
        .entity(ListJson.of(list))
        .build();
  }
}
