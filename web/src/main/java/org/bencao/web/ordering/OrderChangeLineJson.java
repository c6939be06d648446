package org.bencao.web.ordering;

import org.bencao.ordering.boundary.OrderChangeView;

/**
 * One line of a change.
 *
 * @param asked packs
 * @param granted of these, packs that the seller took back
 */
public record OrderChangeLineJson(int line, String asked, String granted) {

  static OrderChangeLineJson of(OrderChangeView.Line line) {
    return new OrderChangeLineJson(
        line.line(), Quantities.text(line.asked()), Quantities.text(line.granted()));
  }
}
