package org.bencao.web.catalogue;

import java.util.List;

/**
 * The values of one facet; those that do not stand at once are folded away.
 *
 * @param name how an address names the facet
 * @param more how many values are folded away, in words
 */
public record FacetGroup(
    String name, String title, List<FacetChoice> first, List<FacetChoice> rest, String more) {

  public FacetGroup {
    first = List.copyOf(first);
    rest = List.copyOf(rest);
  }
}
