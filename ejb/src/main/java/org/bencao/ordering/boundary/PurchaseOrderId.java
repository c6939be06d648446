package org.bencao.ordering.boundary;

import org.bencao.common.Tsid;

/** Identifier of a purchase order. */
public record PurchaseOrderId(long value) {

  public static PurchaseOrderId parse(String text) {
    return new PurchaseOrderId(Tsid.parse(text));
  }

  public String text() {
    return Tsid.text(value);
  }
}
