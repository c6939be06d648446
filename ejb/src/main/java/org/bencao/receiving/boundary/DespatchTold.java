package org.bencao.receiving.boundary;

import java.util.List;
import org.bencao.common.Caller;
import org.bencao.ordering.boundary.PurchaseOrderId;

/** A delivery was announced, or its announcement taken back; same transaction. */
public record DespatchTold(Caller caller, List<PurchaseOrderId> orders) {

  public DespatchTold {
    orders = List.copyOf(orders);
  }
}
