package org.bencao.web.receiving;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.receiving.boundary.PackService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Idempotent;
import org.bencao.web.rest.Languages;
import org.bencao.web.security.CurrentCaller;

/** Packs that are known by their codes: where one is, and what became of those of a site. */
@RequestScoped
@Path("receiving/packs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class PackResource {

  @Inject PackService packs;
  @Inject CurrentCaller caller;

  /** Where a pack is. Not found where the code names no single pack. */
  @GET
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER, Role.QUALITY_HEAD, Role.AUDITOR})
  public PackJson one(@QueryParam("code") @DefaultValue("") String code) {
    return PackJson.of(packs.status(caller.get(), code).orElseThrow(NotFoundException::new));
  }

  /** Says what became of packs, code by code; the same word again changes nothing. */
  @POST
  @Path("reports")
  @Idempotent
  @Allowed({Role.RECEIVER, Role.QUALITY_OFFICER})
  public PackReportJson report(@NotNull @Valid NewPackReport report, @Context HttpHeaders headers) {
    return packs
        .report(caller.get(), report.command())
        .map(made -> PackReportJson.of(made, Languages.of(headers)))
        .orElseThrow(NotFoundException::new);
  }
}
