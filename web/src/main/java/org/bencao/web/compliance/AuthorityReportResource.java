package org.bencao.web.compliance;

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
import org.bencao.common.Role;
import org.bencao.compliance.boundary.AuthorityReportResult;
import org.bencao.compliance.boundary.AuthorityReportService;
import org.bencao.web.receiving.CommandKey;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** Reports to authorities, each with its clock. */
@RequestScoped
@Path("compliance/authority-reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class AuthorityReportResource {

  @Inject AuthorityReportService reports;
  @Inject CurrentCaller caller;

  /** Lists reports of the company: what is not sent first, then the newest; 200 at most. */
  @GET
  @Allowed({
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.COMPANY_ADMINISTRATOR,
    Role.PLATFORM_ADMINISTRATOR,
    Role.AUDITOR
  })
  public AuthorityReportsJson list(@Context HttpHeaders headers) {
    return AuthorityReportsJson.of(reports.list(caller.get()), Languages.of(headers));
  }

  /** One report. */
  @GET
  @Path("{id}")
  @Allowed({
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.COMPANY_ADMINISTRATOR,
    Role.PLATFORM_ADMINISTRATOR,
    Role.AUDITOR
  })
  public AuthorityReportJson one(@PathParam("id") Id id, @Context HttpHeaders headers) {
    return reports
        .find(caller.get(), id.value())
        .map(one -> AuthorityReportJson.of(one, Languages.of(headers)))
        .orElseThrow(NotFoundException::new);
  }

  /** Something happened: its clock runs from when it was found out. The same key is one. */
  @POST
  @Idempotent
  @Allowed({
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.COMPANY_ADMINISTRATOR,
    Role.PLATFORM_ADMINISTRATOR
  })
  public AuthorityReportJson begin(
      @HeaderParam("Idempotency-Key") @Pattern(regexp = CommandKey.FORM) String key,
      @NotNull @Valid NewAuthorityReport report,
      @Context HttpHeaders headers) {
    return answer(
        reports.begin(caller.get(), key, report.kind(), report.subject(), report.foundAt()),
        headers);
  }

  /** The authority was told. */
  @POST
  @Idempotent
  @Path("{id}/sent")
  @Allowed({
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.COMPANY_ADMINISTRATOR,
    Role.PLATFORM_ADMINISTRATOR
  })
  public AuthorityReportJson sent(
      @PathParam("id") Id id,
      @NotNull @Valid AuthorityReportSent sent,
      @Context HttpHeaders headers) {
    return answer(
        reports
            .sent(caller.get(), id.value(), sent.reference())
            .orElseThrow(NotFoundException::new),
        headers);
  }

  private static AuthorityReportJson answer(AuthorityReportResult result, HttpHeaders headers) {
    if (result instanceof AuthorityReportResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return AuthorityReportJson.of(
        ((AuthorityReportResult.Done) result).report(), Languages.of(headers));
  }
}
