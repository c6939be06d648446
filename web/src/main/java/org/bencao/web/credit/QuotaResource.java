package org.bencao.web.credit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bencao.common.Role;
import org.bencao.credit.boundary.QuotaService;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.rest.Allowed;
import org.bencao.web.security.CurrentCaller;

/** Quotas of controlled goods: set by the seller, seen by both. */
@RequestScoped
@Path("credit/quotas")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class QuotaResource {

  @Inject QuotaService quotas;
  @Inject CompanyService companies;
  @Inject CurrentCaller caller;

  /** Lists quotas of the company that hold today, as seller or as buyer. */
  @GET
  @Allowed({
    Role.SUPPLIER_DESK,
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.AUDITOR
  })
  public QuotasJson list() {
    return QuotasJson.of(quotas.list(caller.get()));
  }

  /** Says how much a site may take, window by window; what is used stays used. */
  @PUT
  @Allowed(Role.SUPPLIER_DESK)
  public QuotasJson set(@NotNull @Valid NewQuota quota) {
    long buyer =
        companies.byCode(caller.get(), quota.buyer()).orElseThrow(NotFoundException::new).id();
    long site =
        companies.sites(caller.get(), buyer).stream()
            .filter(one -> one.code().equals(quota.site()))
            .map(SiteView::id)
            .findFirst()
            .orElseThrow(NotFoundException::new);
    SpendingAnswers.done(
        quotas.set(caller.get(), quota.command(site)).orElseThrow(NotFoundException::new));
    return QuotasJson.of(
        quotas.list(caller.get()).stream()
            .filter(one -> one.terms().siteId() == site)
            .filter(one -> one.terms().word().equals(quota.itemClass()))
            .toList());
  }
}
