package org.bencao.web.receiving;

import java.time.LocalDate;
import java.util.Optional;
import org.bencao.receiving.boundary.Returnable;
import org.bencao.web.ordering.Quantities;
import org.bencao.web.rest.Id;

/**
 * Packs of one lot that were counted good.
 *
 * @param left of them, what may still go back
 */
public record ReturnableJson(
    int position,
    Id orderId,
    int orderLine,
    String nameEn,
    String nameZh,
    String unit,
    Optional<String> lot,
    Optional<LocalDate> expiry,
    String good,
    String left) {

  static ReturnableJson of(Returnable found) {
    return new ReturnableJson(
        found.position(),
        Id.of(found.orderId().value()),
        found.orderLine(),
        found.nameEn(),
        found.nameZh(),
        found.unit(),
        found.lot(),
        found.expiry(),
        Quantities.text(found.good()),
        Quantities.text(found.left()));
  }
}
