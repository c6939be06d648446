package org.bencao.credit.boundary;

import org.bencao.common.Finding;

/** Answer to a change of what may be spent. */
public sealed interface SpendingResult {

  /** It stands. */
  record Done(long id) implements SpendingResult {}

  /** Nothing was changed. */
  record Refused(Finding finding) implements SpendingResult {}
}
