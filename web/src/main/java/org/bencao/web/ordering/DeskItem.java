package org.bencao.web.ordering;

import org.bencao.ordering.boundary.OrderView;
import org.bencao.web.exchange.Wording;

/** An order line as the tables of the desk name it. */
public record DeskItem(int number, String name, String otherName, String code, String unit) {

  static DeskItem of(OrderView.Line line, Wording words) {
    return new DeskItem(
        line.number(),
        words.name(line.nameEn(), line.nameZh()),
        words.otherName(line.nameEn(), line.nameZh()),
        line.itemCode(),
        words.unit(line.unit()));
  }
}
