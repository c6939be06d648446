package org.bencao.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.CorrectionResult;
import org.bencao.exchange.boundary.CorrectionService;
import org.bencao.exchange.boundary.Direction;
import org.bencao.exchange.boundary.DocumentCorrector;
import org.bencao.exchange.boundary.JournalService;
import org.bencao.exchange.boundary.MessageBounds;
import org.bencao.exchange.boundary.MessageFilter;
import org.bencao.exchange.boundary.MessageView;
import org.bencao.exchange.boundary.ReplayResult;
import org.bencao.exchange.boundary.ReplayService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.CodedRefusal;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The journal of every document that crossed the border. */
@RequestScoped
@Path("exchange/messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class MessageResource {

  private static final String EDI_X12 = "application/EDI-X12";

  @Inject JournalService journal;
  @Inject ReplayService replays;
  @Inject CorrectionService corrections;
  @Inject DocumentCorrector corrector;
  @Inject CurrentCaller caller;

  /**
   * Lists documents, newest first; q begins an order, document or control number, from is the first
   * instant at which they came or went, until the first behind them.
   */
  @GET
  @Allowed({Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR, Role.AUDITOR})
  public MessagesJson list(
      @QueryParam("view") @DefaultValue("EVERYTHING") MessageFilter.View view,
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("partner") @DefaultValue("") String partner,
      @QueryParam("type") @DefaultValue("") String type,
      @QueryParam("direction") Direction direction,
      @QueryParam("from") @DefaultValue("") String from,
      @QueryParam("until") @DefaultValue("") String until,
      @QueryParam("older") Id older,
      @QueryParam("newer") Id newer,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
    var bounds =
        new MessageBounds(
            given(partner),
            given(type),
            Optional.ofNullable(direction),
            given(from).map(MessageResource::moment),
            given(until).map(MessageResource::moment));
    return MessagesJson.of(
        journal.list(
            caller.get(), new MessageFilter(view, given(q), bounds, key(older), key(newer), size)));
  }

  /** One document without its bytes. */
  @GET
  @Path("{id}")
  @Allowed({
    Role.BUYER,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.PLATFORM_ADMINISTRATOR,
    Role.AUDITOR
  })
  public MessageJson one(@PathParam("id") Id id) {
    return MessageJson.of(find(id), corrections.offer(caller.get(), id.value(), corrector));
  }

  /** The interchange byte for byte as it crossed the border. */
  @GET
  @Path("{id}/raw")
  @Produces(EDI_X12)
  @Allowed({
    Role.BUYER,
    Role.APPROVER,
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.ACCOUNTS,
    Role.SUPPLIER_DESK,
    Role.EDI_ADMINISTRATOR,
    Role.PLATFORM_ADMINISTRATOR,
    Role.AUDITOR
  })
  @APIResponseSchema(byte[].class)
  public Response raw(@PathParam("id") Id id) {
    var message = find(id);
    var file = Id.of(message.row().interchangeId()) + ".edi";
    return Response.ok(message.raw())
        .tag(new EntityTag(message.sha256()))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .build();
  }

  /** In: judged again from the stored bytes. Out: the same bytes sent again. */
  @POST
  @Idempotent
  @Path("{id}/replay")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public void replay(@PathParam("id") Id id) {
    done(replays.replay(caller.get(), id.value()));
  }

  /** Judges again all that stopped within bounds, two hundred at most, the oldest first. */
  @POST
  @Idempotent
  @Path("replays")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public ReplayedJson replayAll(@NotNull @Valid ReplayBounds bounds) {
    try {
      return ReplayedJson.of(replays.replayAll(caller.get(), bounds.bounds()));
    } catch (DateTimeException e) {
      throw new BadRequestException(e.getMessage(), e);
    }
  }

  /** Puts right how a stopped document says something; it is judged again, its bytes stay. */
  @POST
  @Idempotent
  @Path("{id}/corrections")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public void correct(@PathParam("id") Id id, @NotNull @Valid NewCorrection correction) {
    var result = corrections.correct(caller.get(), correction.of(id.value()), corrector);
    if (result instanceof CorrectionResult.NotFound) {
      throw new NotFoundException();
    }
    if (result instanceof CorrectionResult.Refused refused) {
      throw new Refusal(List.of(refused.why()));
    }
  }

  /** Rejects a document for good: the bytes stay, nothing of it takes effect. */
  @POST
  @Idempotent
  @Path("{id}/rejection")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public void reject(@PathParam("id") Id id, @NotNull @Valid Rejection rejection) {
    done(replays.reject(caller.get(), id.value(), rejection.why()));
  }

  private MessageView find(Id id) {
    return journal.find(caller.get(), id.value()).orElseThrow(NotFoundException::new);
  }

  private static void done(ReplayResult result) {
    if (result == ReplayResult.NOT_FOUND) {
      throw new NotFoundException();
    }
    if (result == ReplayResult.NOT_POSSIBLE) {
      throw new CodedRefusal("exchange.journal.did." + result, result);
    }
  }

  private static Instant moment(String text) {
    try {
      return Moments.of(Instant.parse(text));
    } catch (DateTimeException e) {
      throw new BadRequestException("wanted an instant such as 2026-11-30T08:00:00Z", e);
    }
  }

  private static Optional<String> given(String text) {
    return Optional.of(text).filter(typed -> !typed.isBlank());
  }

  private static Optional<String> key(Id id) {
    return Optional.ofNullable(id).map(Id::toString);
  }
}
