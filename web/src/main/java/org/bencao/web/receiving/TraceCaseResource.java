package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import org.bencao.common.Role;
import org.bencao.receiving.boundary.TraceCaseResult;
import org.bencao.receiving.boundary.TraceCaseService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** Lots under suspicion, and what others want to know of a product, each with its clock. */
@RequestScoped
@Path("receiving/trace-cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TraceCaseResource {

  @Inject TraceCaseService cases;
  @Inject CurrentCaller caller;
  @Inject Clock clock;

  /** Lists cases: what needs somebody first, then the newest; 200 at most. */
  @GET
  @Allowed({
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.SUPPLIER_DESK,
    Role.AUDITOR
  })
  public TraceCasesJson list(@Context HttpHeaders headers) {
    return TraceCasesJson.of(cases.list(caller.get()), Languages.of(headers));
  }

  /** One case. */
  @GET
  @Path("{id}")
  @Allowed({
    Role.RECEIVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.SUPPLIER_DESK,
    Role.AUDITOR
  })
  public TraceCaseJson one(@PathParam("id") Id id, @Context HttpHeaders headers) {
    return cases
        .find(caller.get(), id.value())
        .map(one -> TraceCaseJson.of(one, Languages.of(headers)))
        .orElseThrow(NotFoundException::new);
  }

  /** Puts a lot under suspicion: it goes nowhere from now on. The same again is the same case. */
  @POST
  @Path("suspicions")
  @Idempotent
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD})
  @APIResponseSchema(value = TraceCaseJson.class, responseCode = "200")
  public Response suspect(@NotNull @Valid NewSuspicion made, @Context HttpHeaders headers) {
    return answer(
        cases.suspect(caller.get(), made.item().strip(), made.lot().strip(), made.cause().strip()),
        headers);
  }

  /**
   * Keeps what somebody wants to know; its clock runs from when it was asked. The same key is one.
   */
  @POST
  @Path("requests")
  @Idempotent
  @Allowed({Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.SUPPLIER_DESK})
  @APIResponseSchema(value = TraceCaseJson.class, responseCode = "200")
  public Response request(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = CommandKey.FORM) String key,
      @NotNull @Valid NewTraceRequest made,
      @Context HttpHeaders headers) {
    return answer(
        cases.request(
            caller.get(),
            key,
            made.asker().strip(),
            made.question().strip(),
            made.receivedAt().orElseGet(clock::instant)),
        headers);
  }

  /** Decides about a suspicion that somebody else had. */
  @POST
  @Path("{id}/decision")
  @Idempotent
  @Allowed({Role.QUALITY_OFFICER, Role.QUALITY_HEAD})
  @APIResponseSchema(value = TraceCaseJson.class, responseCode = "200")
  public Response decide(
      @PathParam("id") Id id,
      @NotNull @Valid SuspicionDecision decision,
      @Context HttpHeaders headers) {
    return answer(
        cases
            .decide(caller.get(), id.value(), decision.illegitimate(), decision.note().strip())
            .orElseThrow(NotFoundException::new),
        headers);
  }

  /** Says what whoever asked was told. */
  @POST
  @Path("{id}/answer")
  @Idempotent
  @Allowed({Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.SUPPLIER_DESK})
  @APIResponseSchema(value = TraceCaseJson.class, responseCode = "200")
  public Response answerIt(
      @PathParam("id") Id id, @NotNull @Valid TraceAnswerText text, @Context HttpHeaders headers) {
    return answer(
        cases
            .answer(caller.get(), id.value(), text.answer().strip())
            .orElseThrow(NotFoundException::new),
        headers);
  }

  /** Says that authority and partners were told of what is illegitimate. */
  @POST
  @Path("{id}/notice")
  @Idempotent
  @Allowed({Role.QUALITY_OFFICER, Role.QUALITY_HEAD})
  @APIResponseSchema(value = TraceCaseJson.class, responseCode = "200")
  public Response told(
      @PathParam("id") Id id, @NotNull @Valid TraceNotice notice, @Context HttpHeaders headers) {
    return answer(
        cases
            .told(caller.get(), id.value(), notice.reference().strip())
            .orElseThrow(NotFoundException::new),
        headers);
  }

  private static Response answer(TraceCaseResult result, HttpHeaders headers) {
    if (result instanceof TraceCaseResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    var done = ((TraceCaseResult.Done) result).view();
    return Response.ok(TraceCaseJson.of(done, Languages.of(headers))).build();
  }
}
