package org.bencao.web.catalogue;

import org.bencao.catalogue.boundary.Difference;
import org.bencao.catalogue.boundary.Field;

/**
 * A field that a row changes.
 *
 * @param before what stands in the catalogue, empty for nothing
 * @param after what the row says
 */
public record DifferenceJson(Field field, String before, String after) {

  static DifferenceJson of(Difference difference) {
    return new DifferenceJson(difference.field(), difference.before(), difference.after());
  }
}
