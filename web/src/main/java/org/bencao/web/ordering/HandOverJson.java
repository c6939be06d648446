package org.bencao.web.ordering;

import java.time.Instant;
import org.bencao.ordering.boundary.DraftHandOver;
import org.bencao.web.rest.Id;

/**
 * A draft that waits for a colleague.
 *
 * @param note what the giver wrote, empty when nothing
 */
public record HandOverJson(Id personId, String person, String by, Instant at, String note) {

  static HandOverJson of(DraftHandOver handOver) {
    return new HandOverJson(
        Id.of(handOver.toId()),
        handOver.toName(),
        handOver.byName(),
        handOver.at(),
        handOver.note());
  }
}
