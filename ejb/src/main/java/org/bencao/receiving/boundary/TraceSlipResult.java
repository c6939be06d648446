package org.bencao.receiving.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of a slip. */
public sealed interface TraceSlipResult {

  /** It stands. */
  record Done(TraceSlipView slip) implements TraceSlipResult {}

  /** Nothing was changed. */
  record Refused(List<Finding> findings) implements TraceSlipResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
