package org.bencao.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.MakeWebhookResult.Made;
import org.bencao.exchange.boundary.MakeWebhookResult.Refused;
import org.bencao.exchange.boundary.MakeWebhookResult.Shut;
import org.bencao.exchange.boundary.WebhookChange;
import org.bencao.exchange.boundary.WebhookDeliveryService;
import org.bencao.exchange.boundary.WebhookService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.CodedRefusal;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Where the caller's company wants to hear of its orders. */
@RequestScoped
@Path("exchange/webhooks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class WebhookResource {

  @Inject WebhookService webhooks;
  @Inject WebhookDeliveryService deliveries;
  @Inject CurrentCaller caller;

  /** Lists all, also those that are switched off. */
  @GET
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public WebhooksJson list() {
    return new WebhooksJson(webhooks.list(caller.get()).stream().map(WebhookJson::of).toList());
  }

  /** Makes a receiver and sends it a ping; the answer is the only place where its secret stands. */
  @POST
  @Idempotent
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  @APIResponseSchema(value = MadeWebhook.class, responseCode = "201")
  public Response make(@NotNull @Valid NewWebhook webhook, @Context UriInfo uri) {
    var result = webhooks.make(caller.get(), webhook.command());
    if (result instanceof Shut shut) {
      throw new CodedRefusal("exchange.webhooks.fault." + shut.fault(), shut.fault());
    }
    if (result instanceof Refused refused) {
      throw new CodedRefusal("exchange.webhooks.refused." + refused.cause(), refused.cause());
    }
    var made = (Made) result;
    var id = Id.of(made.id());
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(new MadeWebhook(id, made.secret()))
        .build();
  }

  /** Removes a receiver with all that was sent to it. */
  @DELETE
  @Path("{id}")
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public void remove(@PathParam("id") Id id) {
    done(webhooks.remove(caller.get(), id.value()));
  }

  /** Makes another secret; the former signs nothing from now on. */
  @POST
  @Idempotent
  @Path("{id}/secret")
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public MadeWebhook rotate(@PathParam("id") Id id) {
    return webhooks
        .rotate(caller.get(), id.value())
        .map(secret -> new MadeWebhook(id, secret))
        .orElseThrow(NotFoundException::new);
  }

  /** Calls a receiver again from now on; what happened meanwhile is not told. */
  @POST
  @Idempotent
  @Path("{id}/activation")
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public void switchOn(@PathParam("id") Id id) {
    done(webhooks.switchOn(caller.get(), id.value()));
  }

  /** Calls a receiver no more; what waits is given up. */
  @POST
  @Idempotent
  @Path("{id}/deactivation")
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public void switchOff(@PathParam("id") Id id) {
    done(webhooks.switchOff(caller.get(), id.value()));
  }

  /** Lists what was sent to a receiver, newest first. */
  @GET
  @Path("{id}/deliveries")
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public WebhookDeliveriesJson deliveries(
      @PathParam("id") Id id,
      @QueryParam("older") Id older,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
    return deliveries
        .list(caller.get(), id.value(), Optional.ofNullable(older).map(Id::toString), size)
        .map(WebhookDeliveriesJson::of)
        .orElseThrow(NotFoundException::new);
  }

  /** Sends an event again under the same identifier, however it ended before. */
  @POST
  @Idempotent
  @Path("deliveries/{id}/resend")
  @Allowed(Role.COMPANY_ADMINISTRATOR)
  public void resend(@PathParam("id") Id id) {
    done(deliveries.sendAgain(caller.get(), id.value()));
  }

  private static void done(WebhookChange change) {
    if (change == WebhookChange.NOT_FOUND) {
      throw new NotFoundException();
    }
    if (change == WebhookChange.NOT_POSSIBLE) {
      throw new CodedRefusal("exchange.webhooks.change." + change, change);
    }
  }
}
