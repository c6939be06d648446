package org.bencao.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.io.IOException;
import java.io.InputStream;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.partner.boundary.ConformanceReportService;
import org.bencao.partner.boundary.DocumentChecker;
import org.bencao.partner.boundary.DocumentTrials;
import org.bencao.partner.boundary.LeftDocuments;
import org.bencao.partner.boundary.PartnerFault;
import org.bencao.partner.boundary.PartnerProposalService;
import org.bencao.partner.boundary.PartnerResult;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerTrialService;
import org.bencao.partner.boundary.PortalKey;
import org.bencao.partner.boundary.PortalStation;
import org.bencao.partner.boundary.SamplePack;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.CodedRefusal;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.security.CurrentCaller;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The systems that exchange documents with the portal: the company's own, or all of them. */
@RequestScoped
@Path("exchange/partners")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PartnerResource {

  @Inject PartnerService partners;
  @Inject PartnerProposalService proposals;
  @Inject PartnerTrialService trials;
  @Inject DocumentTrials tries;
  @Inject DocumentChecker checker;
  @Inject LeftDocuments left;
  @Inject CompanyService companies;
  @Inject SamplePack samples;
  @Inject ConformanceReportService reports;
  @Inject PortalKey key;
  @Inject PortalStation station;
  @Inject CurrentCaller caller;

  /** Lists them by code, also those that are proposed or paused. */
  @GET
  @Allowed({Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public PartnersJson list() {
    return new PartnersJson(
        partners.list(caller.get()).stream().map(PartnerJson::of).toList(),
        key.publicLine(),
        PortalStationJson.of(station));
  }

  /** Tells of one. */
  @GET
  @Path("{id}")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public PartnerJson one(@PathParam("id") Id id) {
    return proposals
        .find(caller.get(), id.value())
        .map(PartnerJson::of)
        .orElseThrow(NotFoundException::new);
  }

  /** Proposes a system; nothing is exchanged with it before it is live. */
  @POST
  @Idempotent
  @Allowed({Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  @APIResponseSchema(value = PartnerJson.class, responseCode = "201")
  public Response propose(@NotNull @Valid NewPartner partner, @Context UriInfo uri) {
    var id = done(proposals.propose(caller.get(), partner.command(owner(partner))));
    return Response.created(uri.getAbsolutePathBuilder().path(id.toString()).build())
        .entity(one(id))
        .build();
  }

  /** Agrees on other terms with a system that is not live. */
  @PUT
  @Path("{id}")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public PartnerJson change(@PathParam("id") Id id, @NotNull @Valid ChangedPartner other) {
    var terms = other.terms().terms();
    return one(done(proposals.change(caller.get(), id.value(), other.revision(), terms, left)));
  }

  /** Tells of each type of documents that a system sends how it did when it was last tried. */
  @GET
  @Path("{id}/trials")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public TrialsJson trials(@PathParam("id") Id id) {
    return trials
        .list(caller.get(), id.value())
        .map(list -> new TrialsJson(list.stream().map(TrialJson::of).toList()))
        .orElseThrow(NotFoundException::new);
  }

  /**
   * Judges an interchange or document, up to 1,000,000 bytes, as it would be judged in earnest, and
   * does nothing with it.
   */
  @POST
  @Idempotent
  @Path("{id}/trials")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @Allowed({Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public CheckedDocumentsJson check(@PathParam("id") Id id, @NotNull InputStream body)
      throws IOException {
    // one more than may be, so that too much is told
    var raw = body.readNBytes(DocumentTrials.MOST_BYTES + 1);
    var answer = tries.run(caller.get(), id.value(), raw, checker);
    if (answer instanceof DocumentTrials.Answer.Refused refused) {
      throw refusal(refused.fault());
    }
    if (answer instanceof DocumentTrials.Answer.Judged judged) {
      return new CheckedDocumentsJson(
          judged.documents().stream().map(CheckedDocumentJson::of).toList());
    }
    throw new NotFoundException();
  }

  /** A ZIP with samples of what a system sends and gets, exactly as it is agreed. */
  @GET
  @Path("{id}/samples")
  @Produces("application/zip")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  @APIResponseSchema(byte[].class)
  public Response samples(@PathParam("id") Id id) {
    var partner = proposals.find(caller.get(), id.value()).orElseThrow(NotFoundException::new);
    return saved(samples.zip(partner), partner.code() + "-samples.zip");
  }

  /** A ZIP with the signed report of which documents of a system the portal accepted. */
  @GET
  @Path("{id}/report")
  @Produces("application/zip")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  @APIResponseSchema(byte[].class)
  public Response report(@PathParam("id") Id id) {
    var zip = reports.zip(caller.get(), id.value()).orElseThrow(NotFoundException::new);
    return saved(zip, id + "-report.zip");
  }

  private static Response saved(byte[] zip, String file) {
    return Response.ok(zip)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .build();
  }

  /** Takes back a system that never was live. */
  @DELETE
  @Path("{id}")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public void withdraw(@PathParam("id") Id id) {
    done(proposals.withdraw(caller.get(), id.value()));
  }

  /** Exchanges documents with a system from now on. */
  @POST
  @Idempotent
  @Path("{id}/go-live")
  @Allowed(Role.PLATFORM_ADMINISTRATOR)
  public PartnerJson goLive(@PathParam("id") Id id, @NotNull @Valid SeenPartner seen) {
    return one(done(proposals.goLive(caller.get(), id.value(), seen.revision())));
  }

  /** Exchanges nothing with a system until it is live again; documents wait on both sides. */
  @POST
  @Idempotent
  @Path("{id}/pause")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public PartnerJson pause(@PathParam("id") Id id) {
    return one(done(proposals.pause(caller.get(), id.value())));
  }

  private long owner(NewPartner partner) {
    if (partner.company().isEmpty()) {
      return caller.get().companyId();
    }
    return companies
        .byCode(caller.get(), partner.company().get())
        .orElseThrow(() -> refusal(PartnerFault.COMPANY_UNKNOWN))
        .id();
  }

  private static CodedRefusal refusal(PartnerFault fault) {
    return new CodedRefusal("exchange.system.refused." + fault, fault);
  }

  private static Id done(PartnerResult result) {
    if (result instanceof PartnerResult.Refused refused) {
      throw refusal(refused.fault());
    }
    if (result instanceof PartnerResult.Done done) {
      return Id.of(done.id());
    }
    throw new NotFoundException();
  }

  /** Says in which language reasons are told: EN in basic characters, ZH in UTF-8. */
  @PUT
  @Path("{id}/language")
  @Allowed({Role.EDI_ADMINISTRATOR, Role.COMPANY_ADMINISTRATOR, Role.PLATFORM_ADMINISTRATOR})
  public void speak(@PathParam("id") Id id, @NotNull @Valid NewPartnerLanguage wanted) {
    if (!partners.speak(caller.get(), id.value(), wanted.language())) {
      throw new NotFoundException();
    }
  }
}
