package org.bencao.web.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bencao.ordering.boundary.FoundItems;

/**
 * Answer to a search for items, the best hits first.
 *
 * @param total items found; may be more than are listed
 * @param more there is a next page
 * @param indexedPercent how far the index of names has been made anew; absent when it is whole
 * @param nearest the nearest spelling that finds something, when this one finds nothing
 */
public record FoundItemsJson(
    List<FoundItemJson> items,
    long total,
    boolean more,
    List<FacetJson> facets,
    List<SellerCountJson> sellers,
    Optional<Integer> indexedPercent,
    Optional<String> nearest) {

  static FoundItemsJson of(FoundItems found, Locale locale) {
    return new FoundItemsJson(
        found.items().stream().map(item -> FoundItemJson.of(item, locale)).toList(),
        found.total(),
        found.more(),
        facets(found),
        found.sellers().stream().map(SellerCountJson::of).toList(),
        found.indexedPercent(),
        found.nearest());
  }

  private static List<FacetJson> facets(FoundItems found) {
    return found.facets().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            facet ->
                new FacetJson(
                    facet.getKey(), facet.getValue().stream().map(FacetCountJson::of).toList()))
        .toList();
  }
}
