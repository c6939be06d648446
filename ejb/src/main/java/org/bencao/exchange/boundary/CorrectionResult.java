package org.bencao.exchange.boundary;

import org.bencao.common.Finding;

/** Answer to a correction. */
public sealed interface CorrectionResult {

  /** It is kept, and the document is judged again with it. */
  record Queued() implements CorrectionResult {}

  /** Nothing was changed. */
  record Refused(Finding why) implements CorrectionResult {}

  /** The caller has no such document. */
  record NotFound() implements CorrectionResult {}
}
