package org.bencao.receiving.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of an act on a case of traceability. */
public sealed interface TraceCaseResult {

  /** It is done, or was before. */
  record Done(TraceCaseView view) implements TraceCaseResult {}

  /** Nothing was changed. */
  record Refused(List<Finding> findings) implements TraceCaseResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
