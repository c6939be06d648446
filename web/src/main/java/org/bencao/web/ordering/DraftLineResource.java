package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.ChangeDraftResult;
import org.bencao.ordering.boundary.DraftService;
import org.bencao.ordering.boundary.DraftView;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** Lines of a draft; each change answers with the whole draft, checked again. */
@RequestScoped
@Path("ordering/drafts/{id}/lines")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DraftLineResource {

  @Inject DraftService drafts;
  @Inject CurrentCaller caller;

  /** Adds a line. */
  @POST
  @Idempotent
  @Allowed(Role.BUYER)
  public ChangedDraftJson add(
      @PathParam("id") Id id, @NotNull @Valid NewLine line, @Context HttpHeaders headers) {
    draft(id);
    return changed(
        drafts.addLine(caller.get(), id.value(), line.offerId().value(), line.quantity()), headers);
  }

  /** Changes the quantity of a line or the offer it takes. */
  @PATCH
  @Path("{line}")
  @Allowed(Role.BUYER)
  public ChangedDraftJson change(
      @PathParam("id") Id id,
      @PathParam("line") Id line,
      @NotNull @Valid LineChange change,
      @Context HttpHeaders headers) {
    known(id, line);
    return changed(applied(id, line, change), headers);
  }

  /** Takes a line out. */
  @DELETE
  @Path("{line}")
  @Allowed(Role.BUYER)
  public ChangedDraftJson remove(
      @PathParam("id") Id id, @PathParam("line") Id line, @Context HttpHeaders headers) {
    known(id, line);
    return changed(drafts.removeLine(caller.get(), id.value(), line.value()), headers);
  }

  private ChangeDraftResult applied(Id id, Id line, LineChange change) {
    if (change.offerId().isPresent()) {
      var offer = change.offerId().get();
      return drafts.changeOffer(caller.get(), id.value(), line.value(), offer.value());
    }
    return drafts.changeQuantity(
        caller.get(), id.value(), line.value(), change.quantity().orElseThrow());
  }

  private void known(Id id, Id line) {
    if (draft(id).lines().stream().noneMatch(known -> known.id() == line.value())) {
      throw new NotFoundException();
    }
  }

  private DraftView draft(Id id) {
    return drafts.find(caller.get(), id.value()).orElseThrow(NotFoundException::new);
  }

  private static ChangedDraftJson changed(ChangeDraftResult result, HttpHeaders headers) {
    if (result instanceof ChangeDraftResult.Refused refused) {
      throw new Refusal(List.of(refused.finding()));
    }
    return ChangedDraftJson.of((ChangeDraftResult.Changed) result, Languages.of(headers));
  }
}
