package org.bencao.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bencao.ordering.boundary.FoundItems;
import org.bencao.ordering.boundary.ItemDetail;
import org.bencao.ordering.boundary.ItemSearchService;
import org.bencao.web.exchange.PageParameters;
import org.bencao.web.exchange.Wording;
import org.bencao.web.exchange.Words;
import org.bencao.web.security.CurrentCaller;
import org.bencao.web.shell.Shell;

/** The catalogue: what the company may buy, found as one types, beside it the selected item. */
@Named
@RequestScoped
public class SearchPage {

  private static final int SIZE = 20;

  @Inject ItemSearchService search;
  @Inject CurrentCaller caller;
  @Inject Shell shell;
  @Inject Words words;
  @Inject PageParameters asked;
  @Inject HttpServletRequest request;
  @Inject Clock clock;

  private SearchAddress address;
  private FoundItems found;
  private Optional<ItemDetail> detail = Optional.empty();
  private Told told;
  private List<ItemRow> rows;
  private ItemPanel panel;

  /** Prices and stock are a site's: without one there is nothing to see. */
  public void open() {
    if (shell.getSite() == null) {
      asked.notFound();
      return;
    }
    long site = shell.getSite().id();
    address = SearchAddress.of(asked);
    found = search.find(caller.get(), site, address.request(SIZE));
    detail = address.item().flatMap(item -> search.detail(caller.get(), site, item));
    told = Told.take(request);
  }

  public List<ItemRow> getRows() {
    if (rows == null) {
      rows = new ItemRows(wording(), offers(), address).rows(found.items());
    }
    return rows;
  }

  /** The selected item; none until one is asked for. */
  public ItemPanel getPanel() {
    if (panel == null) {
      panel = detail.map(new ItemPanels(wording(), offers(), address)::panel).orElse(null);
    }
    return panel;
  }

  /** An item was asked for that the catalogue does not show to this company. */
  public boolean isGone() {
    return address.item().isPresent() && detail.isEmpty();
  }

  public List<FacetGroup> getFacets() {
    return new FacetGroups(wording()).of(found);
  }

  public Paging getPaging() {
    return Paging.of(found, address, SIZE, wording());
  }

  /** While names are being indexed anew, how far that has come. */
  public String getIndexing() {
    return found
        .indexedPercent()
        .map(percent -> wording().page("catalogue.search.indexing", "percent", percent))
        .orElse("");
  }

  public String getNothing() {
    return new Ways(wording(), address).fact();
  }

  public List<Way> getWays() {
    return new Ways(wording(), address).on(found.nearest());
  }

  public String getQuery() {
    return address.text();
  }

  public boolean isInStock() {
    return address.inStock();
  }

  public boolean isWithRefused() {
    return address.withRefused();
  }

  public int getFilters() {
    return address.filters();
  }

  /** The address without filters. */
  public String getUnfiltered() {
    return address.unfiltered().path();
  }

  public Told getTold() {
    return told;
  }

  private OfferLines offers() {
    var today = LocalDate.ofInstant(clock.instant(), wording().figures().zone());
    return new OfferLines(wording(), today, told);
  }

  private Wording wording() {
    return words.here();
  }
}
