package org.bencao.web.ordering;

import java.time.Instant;
import org.bencao.ordering.boundary.DraftRow;
import org.bencao.web.rest.Id;

/**
 * A draft in the list of a site's drafts.
 *
 * @param waitsFor the colleague it was given to, empty when nobody
 */
public record DraftRowJson(
    Id id, String name, int lineCount, Instant savedAt, String savedBy, String waitsFor) {

  static DraftRowJson of(DraftRow row) {
    return new DraftRowJson(
        Id.of(row.id()), row.name(), row.lineCount(), row.savedAt(), row.savedBy(), row.waitsFor());
  }
}
