package org.bencao.web.receiving;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.receiving.boundary.ReturnView;
import org.bencao.web.ordering.Quantities;
import org.bencao.web.rest.Id;

/**
 * Packs of one lot that go back.
 *
 * @param position of the line in the delivery
 * @param credited of the quantity, what credit notes gave back
 */
public record GoodsReturnLineJson(
    int line,
    int position,
    Id orderId,
    String orderNumber,
    int orderLine,
    String nameEn,
    String nameZh,
    String unit,
    Optional<String> lot,
    Optional<LocalDate> expiry,
    String quantity,
    String credited) {

  static GoodsReturnLineJson of(ReturnView.Line line) {
    return new GoodsReturnLineJson(
        line.line(),
        line.position(),
        Id.of(line.orderId().value()),
        line.orderNumber(),
        line.orderLine(),
        line.nameEn(),
        line.nameZh(),
        line.unit(),
        line.lot(),
        line.expiry(),
        Quantities.text(line.quantity()),
        Quantities.text(line.credited()));
  }
}
