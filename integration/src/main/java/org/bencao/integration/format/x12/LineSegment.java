package org.bencao.integration.format.x12;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Quantity;
import org.bencao.common.UnitPrice;

/** The segment that a line begins with, PO1 of an order or POC of a change, and its elements. */
enum LineSegment {
  PO1(2, 3, 4, 6, 15),
  POC(3, 5, 6, 8, 9);

  private static final int CHANGE = 2;
  private static final int LEFT = 4;

  /** DE 670: the line shall be as it stands here. */
  private static final String AS_SAID = "CA";

  private final int quantity;
  private final int unit;
  private final int price;
  private final int item;
  private final int digits;

  LineSegment(int quantity, int unit, int price, int item, int digits) {
    this.quantity = quantity;
    this.unit = unit;
    this.price = price;
    this.item = item;
    this.digits = digits;
  }

  int quantity() {
    return quantity;
  }

  int unit() {
    return unit;
  }

  int price() {
    return price;
  }

  /** The first of the pairs that name the item. */
  int item() {
    return item;
  }

  /** All elements up to the pairs. */
  List<String> elements(String lineRef, Optional<Quantity> ordered, Optional<UnitPrice> unitPrice) {
    var elements = new ArrayList<>(Collections.nCopies(item - 1, ""));
    elements.set(0, lineRef);
    ordered.ifPresent(
        much -> {
          elements.set(quantity - 1, SegmentWriter.number("quantity", much.value(), digits));
          elements.set(unit - 1, PurchaseOrder850Writer.unit(much));
        });
    unitPrice.ifPresent(
        each -> elements.set(price - 1, SegmentWriter.number("unit price", each.amount(), 17)));
    if (this == POC) {
      elements.set(CHANGE - 1, AS_SAID);
      // POC03 may not stand without what is left to receive of it: all
      elements.set(LEFT - 1, elements.get(quantity - 1));
    }
    return elements;
  }
}
