package org.bencao.compliance.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** Answer to an act on a first-trade dossier. */
public sealed interface DossierResult {

  /** It stands. */
  record Done(long id) implements DossierResult {}

  /** Nothing was changed; all reasons. */
  record Refused(List<Finding> findings) implements DossierResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
