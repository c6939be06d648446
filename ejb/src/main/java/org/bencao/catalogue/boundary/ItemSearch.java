package org.bencao.catalogue.boundary;

import java.util.Map;
import java.util.Set;

/**
 * What is looked for in the catalogue.
 *
 * @param text code, name, pinyin, initials or a scanned code, as typed; empty: everything
 * @param chosen values of facets, by their keys
 * @param hiddenClasses items of these legal classes are left out
 */
public record ItemSearch(
    String text,
    Map<Facet, Set<String>> chosen,
    Set<String> hiddenClasses,
    int from,
    int size,
    boolean withFacets) {

  public ItemSearch {
    chosen = Map.copyOf(chosen);
    hiddenClasses = Set.copyOf(hiddenClasses);
  }

  /** The first hits of a text, without facets. */
  public static ItemSearch of(String text, Set<String> hiddenClasses, int size) {
    return new ItemSearch(text, Map.of(), hiddenClasses, 0, size, false);
  }
}
