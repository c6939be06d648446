package org.bencao.catalogue.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bencao.catalogue.boundary.Facet;

/**
 * What the index is asked.
 *
 * @param text folded; empty finds everything
 * @param codes identifiers, in their normal form, of a code that was scanned; found exactly
 * @param chosen values of facets, any of a facet's, all of the facets
 * @param sellers any of them offers it
 * @param offered where present, only what is offered to all, and these items
 * @param hiddenClasses items of these classes are left out
 */
public record ItemQuery(
    String text,
    List<String> codes,
    Map<Facet, Set<String>> chosen,
    Set<Long> sellers,
    Optional<Set<Long>> offered,
    Set<String> hiddenClasses,
    int from,
    int size,
    boolean withFacets) {

  public ItemQuery {
    codes = List.copyOf(codes);
    chosen = Map.copyOf(chosen);
    hiddenClasses = Set.copyOf(hiddenClasses);
  }
}
