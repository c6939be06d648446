package org.bencao.catalogue.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bencao.catalogue.boundary.Facet;

/**
 * What the index answered, best first.
 *
 * @param total items found, all pages together
 * @param facets how many items of the answer hold each value, most frequent first
 * @param sellers how many items of the answer each company offers to all
 * @param nearest the spelling that was looked for instead, when nothing was found as it was typed
 */
public record ItemHits(
    List<Long> ids,
    long total,
    Map<Facet, List<Map.Entry<Facet.Value, Long>>> facets,
    Map<Long, Long> sellers,
    Optional<String> nearest) {

  public static final ItemHits NONE =
      new ItemHits(List.of(), 0, Map.of(), Map.of(), Optional.empty());

  public ItemHits {
    ids = List.copyOf(ids);
    facets = Map.copyOf(facets);
    sellers = Map.copyOf(sellers);
  }
}
