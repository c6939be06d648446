package org.bencao.web.ordering;

import java.time.Instant;
import org.bencao.ordering.boundary.ListRow;
import org.bencao.web.rest.Id;

/**
 * A list in the lists of a site.
 *
 * @param shared by all sites of the company
 */
public record ListRowJson(
    Id id, String name, boolean shared, int lineCount, Instant savedAt, String savedBy) {

  static ListRowJson of(ListRow row) {
    return new ListRowJson(
        Id.of(row.id()), row.name(), row.shared(), row.lineCount(), row.savedAt(), row.savedBy());
  }
}
