package org.bencao.pricing.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** What became of a clearance of a price below cost. */
public sealed interface CostClearanceResult {

  /** It holds from now on. */
  record Cleared(CostClearanceView clearance) implements CostClearanceResult {}

  /** Nothing was changed. */
  record Refused(List<Finding> findings) implements CostClearanceResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
