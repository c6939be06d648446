package org.bencao.ordering.boundary;

import org.bencao.common.Finding;

/** What a filled table turned out to be. */
public sealed interface DeskSheetResult {

  /** It has rows; some of them may be faulty. */
  record Read(DeskSheet sheet) implements DeskSheetResult {}

  /** No row of it can be read. */
  record Refused(Finding finding) implements DeskSheetResult {}
}
