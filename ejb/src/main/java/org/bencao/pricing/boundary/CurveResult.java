package org.bencao.pricing.boundary;

import org.bencao.common.Finding;

/** Answer to a new curve. */
public sealed interface CurveResult {

  /** It holds from now on. */
  record Done() implements CurveResult {}

  /** Nothing was changed. */
  record Refused(Finding finding) implements CurveResult {}
}
