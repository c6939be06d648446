package org.bencao.ordering.boundary;

import java.util.List;
import org.bencao.common.Finding;
import org.bencao.common.Money;

/** Answer to {@link PlaceOrder}. */
public sealed interface PlaceOrderResult {

  /**
   * The order stands and will reach the supplier.
   *
   * @param repeated it stood already: this is the first answer again
   */
  record Placed(PurchaseOrderId id, String number, Money net, boolean repeated)
      implements PlaceOrderResult {}

  /** Nothing was changed; all reasons at once, strictest first. */
  record Refused(List<Finding> findings) implements PlaceOrderResult {

    public Refused {
      findings = List.copyOf(findings);
    }
  }
}
