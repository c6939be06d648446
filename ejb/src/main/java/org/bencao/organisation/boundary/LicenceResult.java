package org.bencao.organisation.boundary;

import org.bencao.common.Finding;

/** Answer to an act on a licence. */
public sealed interface LicenceResult {

  /** It stands. */
  record Done(long id) implements LicenceResult {}

  /** Nothing was changed. */
  record Refused(Finding finding) implements LicenceResult {}
}
