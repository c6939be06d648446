package org.bencao.web.pricing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.TenderProgressService;
import org.bencao.pricing.boundary.RecordTenderResult;
import org.bencao.pricing.boundary.TenderService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Refusal;
import org.bencao.web.security.CurrentCaller;

/** Tenders with committed volume; recorded by the platform, seen by who takes part. */
@RequestScoped
@Path("pricing/tenders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class TenderResource {

  @Inject TenderService tenders;
  @Inject TenderProgressService progress;
  @Inject CurrentCaller caller;

  /** Lists what was committed and how far it is: to buyers theirs, to sellers what they deliver. */
  @GET
  @Allowed({
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.ACCOUNTS,
    Role.QUALITY_HEAD,
    Role.SUPPLIER_DESK,
    Role.PLATFORM_ADMINISTRATOR,
    Role.AUDITOR
  })
  public TendersJson list() {
    return TendersJson.of(progress.list(caller.get()));
  }

  /**
   * Records what a tender came to, or takes over what changed; lines that it does not name stay.
   */
  @PUT
  @Allowed(Role.PLATFORM_ADMINISTRATOR)
  public TendersJson record(@NotNull @Valid NewTender tender) {
    if (tenders.record(caller.get(), tender.command())
        instanceof RecordTenderResult.Refused refused) {
      throw new Refusal(refused.findings());
    }
    return TendersJson.of(
        progress.list(caller.get()).stream()
            .filter(one -> one.volume().terms().number().equals(tender.number()))
            .toList());
  }
}
