package org.bencao.web.ordering;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.HandOverResult;
import org.bencao.ordering.boundary.HandOverService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.CodedRefusal;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.security.CurrentCaller;

/** A draft goes to a colleague. */
@RequestScoped
@Path("ordering/drafts/{id}/hand-over")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class HandOverResource {

  @Inject HandOverService handing;
  @Inject CurrentCaller caller;

  /** Lists who else buys for the site of the draft. */
  @GET
  @Allowed(Role.BUYER)
  public ColleaguesJson colleagues(@PathParam("id") Id id) {
    return handing
        .colleagues(caller.get(), id.value())
        .map(all -> new ColleaguesJson(all.stream().map(ColleagueJson::of).toList()))
        .orElseThrow(NotFoundException::new);
  }

  /** Gives the draft to one of them; it waits in that person's queue. */
  @POST
  @Idempotent
  @Allowed(Role.BUYER)
  public void handOver(@PathParam("id") Id id, @NotNull @Valid NewHandOver wanted) {
    answer(
        handing.handOver(
            caller.get(),
            id.value(),
            wanted.personId().value(),
            wanted.written(),
            Optional.empty()));
  }

  /** Takes the draft, or takes it back. */
  @DELETE
  @Allowed(Role.BUYER)
  public void take(@PathParam("id") Id id) {
    answer(handing.take(caller.get(), id.value(), Optional.empty()));
  }

  private static void answer(HandOverResult result) {
    if (result == HandOverResult.NOT_THERE) {
      throw new NotFoundException();
    }
    if (result != HandOverResult.DONE) {
      throw new CodedRefusal("ordering.pad.hand." + result, result);
    }
  }
}
