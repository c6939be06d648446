package org.bencao.web.organisation;

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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.AddPersonResult.Added;
import org.bencao.organisation.boundary.AddPersonResult.Refused;
import org.bencao.organisation.boundary.ErasureResult;
import org.bencao.organisation.boundary.ErasureService;
import org.bencao.organisation.boundary.PeopleService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.CodedRefusal;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.security.CurrentCaller;

/** The people of the caller's company. */
@RequestScoped
@Path("organisation/people")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PeopleResource {

  @Inject PeopleService people;
  @Inject ErasureService erasures;
  @Inject CurrentCaller caller;

  /** Lists everybody, also who is inactive. */
  @GET
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public PeopleJson list() {
    return new PeopleJson(people.list(caller.get()).stream().map(PersonJson::of).toList());
  }

  /** One person. */
  @GET
  @Path("{id}")
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public PersonJson one(@PathParam("id") Id id) {
    return people
        .find(caller.get(), id.value())
        .map(PersonJson::of)
        .orElseThrow(NotFoundException::new);
  }

  /** Adds a person; the answer is the only place where the one-time password stands. */
  @POST
  @Idempotent
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public Response add(@NotNull @Valid NewPerson person, @Context UriInfo uri) {
    var result = people.add(caller.get(), person.command());
    if (result instanceof Refused refused) {
      throw new CodedRefusal("organisation.people." + refused.cause().name(), refused.cause());
    }
    var added = (Added) result;
    var id = Id.of(added.id());
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(new OneTimePassword(id, added.oneTimePassword()))
        .build();
  }

  /** Replaces all roles of a person. */
  @PUT
  @Path("{id}/grants")
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public void changeGrants(@PathParam("id") Id id, @NotNull @Valid NewGrants grants) {
    ChangeAnswers.done(
        people.changeGrants(caller.get(), id.value(), GrantJson.requests(grants.grants())));
  }

  /** Shuts a person out; every session ends. */
  @POST
  @Idempotent
  @Path("{id}/deactivation")
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public void deactivate(@PathParam("id") Id id) {
    ChangeAnswers.done(people.deactivate(caller.get(), id.value()));
  }

  /** Lets a person in again. */
  @POST
  @Idempotent
  @Path("{id}/reactivation")
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public void reactivate(@PathParam("id") Id id) {
    ChangeAnswers.done(people.reactivate(caller.get(), id.value()));
  }

  /** Masks a person for good; the rest is erased when the law keeps nothing any more. */
  @POST
  @Idempotent
  @Path("{id}/erasure")
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public ErasureJson erase(@PathParam("id") Id id, @Context HttpHeaders headers) {
    var result = erasures.erase(caller.get(), id.value());
    if (result instanceof ErasureResult.Refused refused) {
      ChangeAnswers.done(refused.cause());
    }
    return ErasureJson.of((ErasureResult.Masked) result, Languages.of(headers));
  }

  /** Gives a person a new one-time password; every session ends. */
  @POST
  @Idempotent
  @Path("{id}/password")
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public OneTimePassword resetPassword(@PathParam("id") Id id) {
    return people
        .resetPassword(caller.get(), id.value())
        .map(password -> new OneTimePassword(id, password))
        .orElseThrow(NotFoundException::new);
  }
}
