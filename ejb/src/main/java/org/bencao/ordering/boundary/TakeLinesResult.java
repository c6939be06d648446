package org.bencao.ordering.boundary;

import org.bencao.common.Finding;

/** What became of a pasted block or an uploaded file. */
public sealed interface TakeLinesResult {

  /**
   * Its rows are kept beside the draft.
   *
   * @param fresh rows that were not there before; 0 when the same came again
   */
  record Taken(int fresh, UploadView upload) implements TakeLinesResult {}

  /** Nothing of it was kept. */
  record Refused(Finding finding) implements TakeLinesResult {}
}
