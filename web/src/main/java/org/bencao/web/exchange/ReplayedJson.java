package org.bencao.web.exchange;

import org.bencao.exchange.boundary.Replayed;

/**
 * How many documents are judged again.
 *
 * @param more whether others of the same kind still wait
 */
public record ReplayedJson(int queued, boolean more) {

  static ReplayedJson of(Replayed replayed) {
    return new ReplayedJson(replayed.queued(), replayed.more());
  }
}
