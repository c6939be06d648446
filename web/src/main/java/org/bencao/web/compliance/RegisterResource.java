package org.bencao.web.compliance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.RegisterFilter;
import org.bencao.compliance.boundary.RegisterResult;
import org.bencao.compliance.boundary.RegisterService;
import org.bencao.web.receiving.CommandKey;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/**
 * The register of special medicines that are traded outside the portal. The second signature is
 * given on screen, by a person; a program gives none.
 */
@RequestScoped
@Path("compliance/register")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {

  @Inject RegisterService register;
  @Inject CurrentCaller caller;

  /**
   * Lists rows, the newest first.
   *
   * @param q the code of an item, or a lot
   */
  @GET
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.AUDITOR})
  public RegisterRowsJson list(
      @QueryParam("q") @Size(max = 40) String q,
      @QueryParam("older") Id older,
      @QueryParam("newer") Id newer,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size,
      @Context HttpHeaders headers) {
    var filter =
        new RegisterFilter(
            Optional.ofNullable(q).map(String::strip).filter(text -> !text.isEmpty()),
            Optional.ofNullable(older).map(Id::toString),
            Optional.ofNullable(newer).map(Id::toString),
            size);
    return RegisterRowsJson.of(register.list(caller.get(), filter), Languages.of(headers));
  }

  /** One row. */
  @GET
  @Path("{id}")
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.AUDITOR})
  public RegisterRowJson one(@PathParam("id") Id id, @Context HttpHeaders headers) {
    return register
        .find(caller.get(), id.value())
        .map(row -> RegisterRowJson.of(row, Languages.of(headers)))
        .orElseThrow(NotFoundException::new);
  }

  /** Writes a row; the same key is the same row. */
  @POST
  @Idempotent
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD})
  @APIResponseSchema(value = RegisterRowJson.class, responseCode = "200")
  public Response write(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = CommandKey.FORM) String key,
      @NotNull @Valid NewRegisterRow row,
      @Context HttpHeaders headers) {
    return answer(register.write(caller.get(), row.command(key)), headers);
  }

  /** Takes a row back by one of its own. */
  @POST
  @Idempotent
  @Path("{id}/correction")
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD})
  @APIResponseSchema(value = RegisterRowJson.class, responseCode = "200")
  public Response correct(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = CommandKey.FORM) String key,
      @PathParam("id") Id id,
      @NotNull @Valid RegisterCorrection correction,
      @Context HttpHeaders headers) {
    return answer(
        register.correct(caller.get(), key, id.value(), correction.reason().strip()), headers);
  }

  /** Says that the authority was told of a row. */
  @POST
  @Idempotent
  @Path("{id}/report")
  @Allowed({Role.QUALITY_OFFICER, Role.QUALITY_HEAD})
  @APIResponseSchema(value = RegisterRowJson.class, responseCode = "200")
  public Response report(
      @PathParam("id") Id id,
      @NotNull @Valid RegisterReportSent report,
      @Context HttpHeaders headers) {
    return answer(
        register.report(caller.get(), id.value(), report.reportedOn(), report.reference().strip()),
        headers);
  }

  private static Response answer(Optional<RegisterResult> result, HttpHeaders headers) {
    var done = result.orElseThrow(NotFoundException::new);
    if (done instanceof RegisterResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    var row = ((RegisterResult.Written) done).row();
    return Response.ok(RegisterRowJson.of(row, Languages.of(headers))).build();
  }
}
