package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.receiving.boundary.RecallResult;
import org.bencao.receiving.boundary.RecallService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** Recalls: lots that are barred, and what became of the packs of them. */
@RequestScoped
@Path("receiving/recalls")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RecallResource {

  @Inject RecallService recalls;
  @Inject CurrentCaller caller;

  /** Lists recalls of the company, and those of lots that came to it. */
  @GET
  @Allowed({
    Role.SUPPLIER_DESK,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.RECEIVER,
    Role.BUYER,
    Role.AUDITOR
  })
  public RecallsJson list(@Context HttpHeaders headers) {
    var locale = Languages.of(headers);
    return new RecallsJson(
        recalls.list(caller.get()).stream().map(one -> RecallJson.of(one, locale)).toList());
  }

  /** One recall with the sites that it touches. */
  @GET
  @Path("{id}")
  @Allowed({
    Role.SUPPLIER_DESK,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.RECEIVER,
    Role.BUYER,
    Role.AUDITOR
  })
  public RecallJson one(@PathParam("id") Id id, @Context HttpHeaders headers) {
    return recalls
        .find(caller.get(), id.value())
        .map(one -> RecallJson.of(one, Languages.of(headers)))
        .orElseThrow(NotFoundException::new);
  }

  /** Calls lots of an item back that the company offers; the same again is the same recall. */
  @POST
  @Idempotent
  @Allowed({Role.SUPPLIER_DESK, Role.QUALITY_HEAD})
  public RecallJson publish(@NotNull @Valid NewRecall recall, @Context HttpHeaders headers) {
    return done(recalls.publish(caller.get(), recall.command()), headers);
  }

  /** Says what became of a site's packs; until the recall is closed the last word counts. */
  @POST
  @Idempotent
  @Path("{id}/answers")
  @Allowed({Role.QUALITY_OFFICER, Role.QUALITY_HEAD})
  public RecallJson answer(
      @PathParam("id") Id id,
      @NotNull @Valid NewRecallAnswer answer,
      @Context HttpHeaders headers) {
    return done(
        recalls
            .answer(caller.get(), answer.command(id.value()))
            .orElseThrow(NotFoundException::new),
        headers);
  }

  /** Ends a recall that every touched site answered; its lots stay barred. */
  @POST
  @Idempotent
  @Path("{id}/closure")
  @Allowed({Role.SUPPLIER_DESK, Role.QUALITY_HEAD})
  public RecallJson close(
      @PathParam("id") Id id, @NotNull @Valid RecallNote note, @Context HttpHeaders headers) {
    return done(
        recalls.close(caller.get(), id.value(), note.note()).orElseThrow(NotFoundException::new),
        headers);
  }

  private RecallJson done(RecallResult result, HttpHeaders headers) {
    if (result instanceof RecallResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return one(new Id(((RecallResult.Done) result).recallId()), headers);
  }
}
