package org.bencao.ordering.boundary;

import org.bencao.common.Finding;

/** Answer to a change of a draft. */
public sealed interface ChangeDraftResult {

  /**
   * The draft as it is now.
   *
   * @param lineId the line that was added or changed, 0 when the change concerned none
   */
  record Changed(DraftView draft, long lineId) implements ChangeDraftResult {}

  /** Nothing was changed. */
  record Refused(Finding finding) implements ChangeDraftResult {}
}
