package org.bencao.ordering.boundary;

import java.util.List;
import org.bencao.common.Finding;
import org.bencao.common.Money;

/** Answer to {@link PlaceOrder}. */
public sealed interface PlaceOrderResult {

  /**
   * The order stands and will reach the supplier.
   *
   * @param repeated it stood already: this is the first answer again, but for its warnings
   * @param warnings what is worth knowing of an order that was placed just now
   */
  record Placed(
      PurchaseOrderId id, String number, Money net, boolean repeated, List<Finding> warnings)
      implements PlaceOrderResult {

    public Placed {
      warnings = List.copyOf(warnings);
    }
  }

  /**
   * It waits for somebody's approval; what it needs is held for it. The seller knows nothing yet.
   *
   * @param id of the requisition
   * @param findings why it needs approval
   * @param state WAITING, or what was decided when it is asked again
   * @param repeated it waited, or was decided, already: this is the first answer again
   */
  record Waiting(
      PurchaseOrderId id,
      String number,
      Money net,
      List<Finding> findings,
      RequisitionState state,
      boolean repeated)
      implements PlaceOrderResult {

    public Waiting {
      findings = List.copyOf(findings);
    }
  }

  /** Nothing was changed; all reasons at once, strictest first. */
  record Refused(List<Finding> findings) implements PlaceOrderResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
