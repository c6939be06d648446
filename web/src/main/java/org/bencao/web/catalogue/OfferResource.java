package org.bencao.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bencao.catalogue.boundary.CatalogueService;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.common.Role;
import org.bencao.organisation.boundary.CompanyService;
import org.bencao.pricing.boundary.PriceService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.security.CurrentCaller;

/** What suppliers offer to the caller's company. */
@RequestScoped
@Path("catalogue/offers")
@Produces(MediaType.APPLICATION_JSON)
public class OfferResource {

  @Inject CatalogueService catalogue;
  @Inject PriceService prices;
  @Inject CompanyService companies;
  @Inject Clock clock;
  @Inject CurrentCaller caller;

  /** Finds offers by code, GTIN, approval number, name, pinyin or its initials. */
  @GET
  @Allowed(Role.BUYER)
  public FoundOffersJson find(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200) int limit) {
    var found = catalogue.find(caller.get(), q, limit);
    return new FoundOffersJson(priced(found.offers()), found.total());
  }

  /** One offer. */
  @GET
  @Path("{id}")
  @Allowed(Role.BUYER)
  public PricedOfferJson one(@PathParam("id") Id id) {
    return catalogue
        .offer(caller.get(), id.value())
        .map(offer -> priced(List.of(offer)).get(0))
        .orElseThrow(NotFoundException::new);
  }

  private List<PricedOfferJson> priced(List<OfferView> offers) {
    var ids = offers.stream().map(OfferView::id).toList();
    var company = companies.find(caller.get(), caller.get().companyId()).orElseThrow();
    var today = LocalDate.now(clock.withZone(ZoneId.of(company.zone())));
    var known = prices.prices(caller.get(), company.id(), ids, today);
    return offers.stream()
        .map(offer -> PricedOfferJson.of(offer, Optional.ofNullable(known.get(offer.id()))))
        .toList();
  }
}
