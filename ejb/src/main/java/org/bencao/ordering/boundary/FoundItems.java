package org.bencao.ordering.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.Facet;
import org.bencao.catalogue.boundary.FacetCount;

/**
 * One page of what was found, best first.
 *
 * @param total of all pages; where only stock was asked for, as many as the words found
 * @param more whether there is a next page
 * @param indexedPercent present while the index is made anew and only numbers are found
 * @param nearest what was looked for instead of what was typed
 */
public record FoundItems(
    List<FoundItem> items,
    long total,
    boolean more,
    Map<Facet, List<FacetCount>> facets,
    List<SellerCount> sellers,
    Optional<Integer> indexedPercent,
    Optional<String> nearest) {

  public FoundItems {
    items = List.copyOf(items);
    facets = Map.copyOf(facets);
    sellers = List.copyOf(sellers);
  }
}
