package org.bencao.catalogue.boundary;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Items that a search found, best first.
 *
 * @param total all pages together
 * @param facets how many items hold each value
 * @param sellers how many items each company offers to everybody
 * @param indexedPercent present while the index is made anew and only identifiers are found
 * @param nearest what was looked for instead of what was typed
 */
public record ItemsFound(
    List<ItemView> items,
    long total,
    Map<Facet, List<FacetCount>> facets,
    Map<Long, Long> sellers,
    Optional<Integer> indexedPercent,
    Optional<String> nearest) {

  public ItemsFound {
    items = List.copyOf(items);
    facets = Map.copyOf(facets);
  }
}
