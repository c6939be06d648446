package org.bencao.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.MakeTokenResult.Made;
import org.bencao.organisation.boundary.MakeTokenResult.Refused;
import org.bencao.organisation.boundary.TokenService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.CodedRefusal;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.security.CurrentCaller;

/** Tokens of the caller's company. */
@RequestScoped
@Path("organisation/tokens")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TokenResource {

  @Inject TokenService tokens;
  @Inject CurrentCaller caller;

  /** Lists all, also those that are over. */
  @GET
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public TokensJson list() {
    return new TokensJson(tokens.tokens(caller.get()).stream().map(TokenJson::of).toList());
  }

  /** Makes a token; the answer is the only place where its secret stands. */
  @POST
  @Idempotent
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public Response make(@NotNull @Valid NewToken token, @Context UriInfo uri) {
    var result = tokens.makeToken(caller.get(), token.command());
    if (result instanceof Refused refused) {
      throw new CodedRefusal("organisation.people." + refused.cause().name(), refused.cause());
    }
    var made = (Made) result;
    var id = Id.of(made.id());
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(new MadeToken(id, made.secret()))
        .build();
  }

  /** Revokes a token for good. */
  @DELETE
  @Path("{id}")
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public void revoke(@PathParam("id") Id id) {
    ChangeAnswers.done(tokens.revokeToken(caller.get(), id.value()));
  }
}
