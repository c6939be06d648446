package org.bencao.catalogue.control;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bencao.catalogue.boundary.Facet;

/**
 * What the index is asked.
 *
 * @param text folded; empty finds everything
 * @param codes identifiers, in their normal form, of a code that was scanned; found exactly
 * @param chosen values of facets, any of a facet's, all of the facets
 * @param hiddenClasses items of these classes are left out
 */
public record ItemQuery(
    String text,
    List<String> codes,
    Map<Facet, Set<String>> chosen,
    Set<String> hiddenClasses,
    int from,
    int size,
    boolean withFacets) {

  public ItemQuery {
    codes = List.copyOf(codes);
    chosen = Map.copyOf(chosen);
    hiddenClasses = Set.copyOf(hiddenClasses);
  }

  /** The first hits of a text, without facets. */
  public static ItemQuery of(String text, List<String> codes, Set<String> hidden, int size) {
    return new ItemQuery(text, codes, Map.of(), hidden, 0, size, false);
  }
}
