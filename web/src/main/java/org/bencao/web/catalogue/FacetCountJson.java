package org.bencao.web.catalogue;

import org.bencao.catalogue.boundary.FacetCount;

/**
 * A value by which items can be narrowed.
 *
 * @param count items that would be found
 * @param chosen whether this answer is narrowed by it
 */
public record FacetCountJson(String value, long count, boolean chosen) {

  static FacetCountJson of(FacetCount count) {
    return new FacetCountJson(count.value(), count.count(), count.chosen());
  }
}
