package org.bencao.web.compliance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.common.Role;
import org.bencao.compliance.boundary.DossierFilter;
import org.bencao.compliance.boundary.DossierService;
import org.bencao.compliance.boundary.DossierState;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.security.CurrentCaller;

/** First-trade dossiers of the own company; they are signed by people, on the page. */
@RequestScoped
@Path("compliance/dossiers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class DossierResource {

  @Inject DossierService dossiers;
  @Inject CompanyService companies;
  @Inject CatalogueService catalogue;
  @Inject CurrentCaller caller;

  /**
   * Lists first-trade dossiers, the newest first.
   *
   * @param seller letters of the supplier
   * @param item any number of the item
   */
  @GET
  @Allowed({
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.COMPANY_ADMINISTRATOR,
    Role.AUDITOR
  })
  public DossiersJson list(
      @QueryParam("state") DossierState state,
      @QueryParam("seller") String seller,
      @QueryParam("item") String item,
      @QueryParam("older") Id older,
      @QueryParam("newer") Id newer,
      @QueryParam("size") @DefaultValue("50") @Min(1) @Max(200) int size) {
    var who = caller.get();
    var named =
        Optional.ofNullable(seller)
            .map(code -> companies.byCode(who, code).orElseThrow(NotFoundException::new).id());
    var items =
        Optional.ofNullable(item)
            .map(code -> catalogue.itemsByCode(who, List.of(code)).getOrDefault(code, Set.of()));
    return DossiersJson.of(
        dossiers.list(
            who,
            new DossierFilter(
                state == null ? Set.of() : Set.of(state),
                named,
                items,
                key(older),
                key(newer),
                size)));
  }

  private static Optional<String> key(Id id) {
    return Optional.ofNullable(id).map(Id::toString);
  }

  /** One dossier with its checklist and who signed. */
  @GET
  @Path("{id}")
  @Allowed({
    Role.BUYER,
    Role.SITE_HEAD,
    Role.APPROVER,
    Role.QUALITY_OFFICER,
    Role.QUALITY_HEAD,
    Role.COMPANY_ADMINISTRATOR,
    Role.AUDITOR
  })
  public DossierJson one(@PathParam("id") Id id) {
    return dossiers
        .find(caller.get(), id.value())
        .map(DossierJson::of)
        .orElseThrow(NotFoundException::new);
  }
}
