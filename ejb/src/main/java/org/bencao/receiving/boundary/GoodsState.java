package org.bencao.receiving.boundary;

import org.bencao.ordering.boundary.QuantityKind;

/** How a pack was found at goods-in. */
public enum GoodsState {
  GOOD(QuantityKind.RECEIVED),
  DAMAGED(QuantityKind.DAMAGED),
  QUARANTINED(QuantityKind.QUARANTINED),
  /** Goes back with the driver. */
  REFUSED(QuantityKind.REFUSED),
  /** Found beyond what was advised; lies in quarantine. */
  OVER(QuantityKind.QUARANTINED);

  private final QuantityKind kind;

  GoodsState(QuantityKind kind) {
    this.kind = kind;
  }

  /** The sum of the order line that it raises. */
  public QuantityKind kind() {
    return kind;
  }
}
