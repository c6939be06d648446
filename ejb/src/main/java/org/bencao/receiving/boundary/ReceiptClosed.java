package org.bencao.receiving.boundary;

import java.util.List;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.PurchaseOrderId;

/** A delivery was counted to its end, or what was held of it was decided; same transaction. */
public record ReceiptClosed(Caller caller, List<PurchaseOrderId> orders) {

  public ReceiptClosed {
    orders = List.copyOf(orders);
  }
}
