package org.bencao.web.pricing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.pricing.boundary.GroupBuyResult;
import org.bencao.pricing.boundary.GroupBuyService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** What buyers pledge together. */
@RequestScoped
@Path("pricing/groups")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class GroupResource {

  @Inject GroupBuyService groups;
  @Inject CurrentCaller caller;

  /** Lists what the company may join, and in what it has a part, the newest first. */
  @GET
  @Allowed({
    Role.SUPPLIER_DESK,
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.AUDITOR
  })
  public GroupsJson list() {
    return GroupsJson.of(groups.list(caller.get()));
  }

  /** Opens one for an own offer; the same again under its number is the same. */
  @POST
  @Idempotent
  @Allowed(Role.SUPPLIER_DESK)
  public GroupJson open(@NotNull @Valid NewGroup group) {
    return one(done(groups.open(caller.get(), group.command())));
  }

  /** Promises so many packs instead of what was promised before; none takes the promise back. */
  @PUT
  @Path("{id}/pledge")
  @Allowed(Role.BUYER)
  public GroupJson pledge(@PathParam("id") Id id, @NotNull @Valid NewPledge pledge) {
    return one(
        done(
            groups
                .pledge(caller.get(), id.value(), pledge.packs())
                .orElseThrow(NotFoundException::new)));
  }

  private static long done(GroupBuyResult result) {
    if (result instanceof GroupBuyResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return ((GroupBuyResult.Done) result).id();
  }

  private GroupJson one(long id) {
    return groups.list(caller.get()).stream()
        .filter(one -> one.id() == id)
        .findFirst()
        .map(GroupJson::of)
        .orElseThrow(NotFoundException::new);
  }
}
