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
import org.bencao.common.Role;
import org.bencao.ordering.boundary.OfferSearchService;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.security.CurrentCaller;

/** What suppliers offer to the caller's company. */
@RequestScoped
@Path("catalogue/offers")
@Produces(MediaType.APPLICATION_JSON)
public class OfferResource {

  @Inject OfferSearchService search;
  @Inject CurrentCaller caller;

  /** Finds offers by code, GTIN, approval number, name, pinyin or its initials. */
  @GET
  @Allowed(Role.BUYER)
  public FoundOffersJson find(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(200) int limit) {
    var found = search.find(caller.get(), q, limit);
    return new FoundOffersJson(
        found.offers().stream().map(PricedOfferJson::of).toList(), found.total());
  }

  /** One offer. */
  @GET
  @Path("{id}")
  @Allowed(Role.BUYER)
  public PricedOfferJson one(@PathParam("id") Id id) {
    return search
        .offer(caller.get(), id.value())
        .map(PricedOfferJson::of)
        .orElseThrow(NotFoundException::new);
  }
}
