package org.bencao.catalogue.boundary;

import java.util.Map;
import java.util.Set;

/**
 * What is looked for in the catalogue.
 *
 * @param text code, name, pinyin, initials or a scanned code, as typed; empty: everything
 * @param chosen values of facets, by their keys
 * @param sellers any of them offers it; empty: no matter who
 * @param hiddenClasses items of these legal classes are left out
 * @param offeredOnly only what somebody offers to the caller's company
 */
public record ItemSearch(
    String text,
    Map<Facet, Set<String>> chosen,
    Set<Long> sellers,
    Set<String> hiddenClasses,
    boolean offeredOnly,
    int from,
    int size,
    boolean withFacets) {

  public ItemSearch {
    chosen = Map.copyOf(chosen);
    sellers = Set.copyOf(sellers);
    hiddenClasses = Set.copyOf(hiddenClasses);
  }

  /** The first hits of a text, without facets. */
  public static ItemSearch of(String text, Set<String> hiddenClasses, int size) {
    return new ItemSearch(text, Map.of(), Set.of(), hiddenClasses, false, 0, size, false);
  }

  /** The same from another hit on. */
  public ItemSearch from(int other, int most, boolean facets) {
    return new ItemSearch(text, chosen, sellers, hiddenClasses, offeredOnly, other, most, facets);
  }
}
