package org.bencao.ordering.boundary;

import java.util.Map;
import java.util.Set;
import org.bencao.catalogue.boundary.Facet;

/**
 * What a buyer looks for.
 *
 * @param text as typed or scanned; empty: everything
 * @param chosen values of facets by their keys
 * @param inStock only what some supplier has now
 * @param withRefused also what nobody offers and what the company may not buy
 * @param page from 1 on
 */
public record SearchRequest(
    String text,
    Map<Facet, Set<String>> chosen,
    Set<Long> sellers,
    boolean inStock,
    boolean withRefused,
    int page,
    int size) {

  public SearchRequest {
    chosen = Map.copyOf(chosen);
    sellers = Set.copyOf(sellers);
    page = Math.max(1, page);
  }
}
