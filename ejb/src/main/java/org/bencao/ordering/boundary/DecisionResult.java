package org.bencao.ordering.boundary;

import java.util.List;
import org.bencao.common.Finding;

/** Answer to a decision about a requisition. */
public sealed interface DecisionResult {

  /**
   * It is written down.
   *
   * @param state WAITING: others have to approve as well
   */
  record Decided(PurchaseOrderId id, String number, RequisitionState state)
      implements DecisionResult {}

  /** Nothing was changed; all reasons at once, strictest first. */
  record Refused(List<Finding> findings) implements DecisionResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
