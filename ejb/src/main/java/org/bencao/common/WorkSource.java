package org.bencao.common;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a feature has for people to do; each feature offers its own. */
public interface WorkSource {

  /**
   * What waits for this caller at this site, at most so many, in a constant number of statements.
   * Nothing for a caller who cannot do anything about it.
   */
  List<WorkItem> items(Caller caller, long siteId, int most);

  /** When the last of them was done, where that is known. */
  default Optional<Instant> lastDone(Caller caller, long siteId) {
    return Optional.empty();
  }
}
