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
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.ChangeListResult;
import org.bencao.ordering.boundary.ListLineService;
import org.bencao.ordering.boundary.ListService;
import org.bencao.ordering.boundary.ListView;
import org.bencao.ordering.boundary.MoveListLinesService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** Lines of a list; each change answers with the whole list. */
@RequestScoped
@Path("ordering/lists/{id}/lines")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ListLineResource {

  @Inject ListService lists;
  @Inject ListLineService lines;
  @Inject MoveListLinesService moving;
  @Inject CurrentCaller caller;

  /** Adds an item. */
  @POST
  @Idempotent
  @Allowed(Role.BUYER)
  public ChangedListJson add(@PathParam("id") Id id, @NotNull @Valid NewListLine line) {
    list(id);
    return changed(
        lines.add(
            caller.get(),
            id.value(),
            line.itemId().value(),
            line.offerId().map(Id::value),
            line.quantity()));
  }

  /** Changes the usual quantity of a line or the offer that is preferred. */
  @PATCH
  @Path("{line}")
  @Allowed(Role.BUYER)
  public ChangedListJson change(
      @PathParam("id") Id id, @PathParam("line") Id line, @NotNull @Valid LineChange change) {
    known(id, line);
    return changed(
        change.offerId().isPresent()
            ? lines.prefer(caller.get(), id.value(), line.value(), change.offerId().map(Id::value))
            : lines.changeQuantity(
                caller.get(), id.value(), line.value(), change.quantity().orElseThrow()));
  }

  /** Takes a line out. */
  @DELETE
  @Path("{line}")
  @Allowed(Role.BUYER)
  public ChangedListJson remove(@PathParam("id") Id id, @PathParam("line") Id line) {
    known(id, line);
    return changed(lines.remove(caller.get(), id.value(), Set.of(line.value())));
  }

  /** Moves lines to another list; a line whose item stands there already stays. */
  @POST
  @Idempotent
  @Path("moves")
  @Allowed(Role.BUYER)
  public MovedJson move(@PathParam("id") Id id, @NotNull @Valid MoveLines moves) {
    list(id);
    list(moves.toListId());
    return MovedJson.of(
        moving.move(caller.get(), id.value(), moves.ids(), moves.toListId().value()));
  }

  private void known(Id id, Id line) {
    if (list(id).lines().stream().noneMatch(known -> known.id() == line.value())) {
      throw new NotFoundException();
    }
  }

  private ListView list(Id id) {
    return lists.find(caller.get(), id.value()).orElseThrow(NotFoundException::new);
  }

  private static ChangedListJson changed(ChangeListResult result) {
    if (result instanceof ChangeListResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return ChangedListJson.of((ChangeListResult.Changed) result);
  }
}
