package org.bencao.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.bencao.common.Role;
import org.bencao.ordering.boundary.ItemSearchService;
import org.bencao.organisation.boundary.MyAccountService;
import org.bencao.organisation.boundary.SiteView;
import org.bencao.web.rest.Allowed;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.Languages;
import org.bencao.web.security.CurrentCaller;

/** The catalogue as a site of the caller's company may buy from it. */
@RequestScoped
@Path("catalogue/items")
@Produces(MediaType.APPLICATION_JSON)
public class ItemResource {

  @Inject ItemSearchService search;
  @Inject MyAccountService accounts;
  @Inject CurrentCaller caller;

  /** Finds items; what the company may not buy is there only when all is asked for. */
  @GET
  @Allowed(Role.BUYER)
  public FoundItemsJson find(
      @Valid @BeanParam ItemQuery query,
      @QueryParam("site") Id site,
      @Context HttpHeaders headers) {
    return FoundItemsJson.of(
        search.find(caller.get(), site(site), query.request()), Languages.of(headers));
  }

  /** One item with all its offers and its equivalents. */
  @GET
  @Path("{id}")
  @Allowed(Role.BUYER)
  public ItemDetailJson one(
      @PathParam("id") Id id, @QueryParam("site") Id site, @Context HttpHeaders headers) {
    return search
        .detail(caller.get(), site(site), id.value())
        .map(detail -> ItemDetailJson.of(detail, Languages.of(headers)))
        .orElseThrow(NotFoundException::new);
  }

  /** The site asked for, else the caller's first. */
  private long site(Id asked) {
    return Optional.ofNullable(asked)
        .map(Id::value)
        .or(() -> accounts.sites(caller.get()).stream().map(SiteView::id).findFirst())
        .orElseThrow(NotFoundException::new);
  }
}
