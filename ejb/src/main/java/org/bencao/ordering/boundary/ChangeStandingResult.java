package org.bencao.ordering.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** Answer to a change of a standing order. */
public sealed interface ChangeStandingResult {

  /** The standing order as it is now. */
  record Changed(StandingView standing) implements ChangeStandingResult {}

  /** Nothing was changed. */
  record Refused(List<Finding> findings) implements ChangeStandingResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
