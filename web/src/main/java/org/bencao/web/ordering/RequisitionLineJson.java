package org.bencao.web.ordering;

import java.util.Optional;
import org.bencao.ordering.boundary.RequisitionView;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * A line of an order that waits.
 *
 * @param price when it was asked for
 * @param priceNow absent when there is none any more, or when it waits no more
 */
public record RequisitionLineJson(
    int number,
    Id offerId,
    String nameEn,
    String nameZh,
    String quantity,
    String unit,
    MoneyJson price,
    Optional<MoneyJson> priceNow,
    MoneyJson net) {

  static RequisitionLineJson of(RequisitionView.Line line) {
    return new RequisitionLineJson(
        line.number(),
        Id.of(line.offerId()),
        line.nameEn(),
        line.nameZh(),
        line.quantity().stripTrailingZeros().toPlainString(),
        line.unit(),
        MoneyJson.of(line.price()),
        line.priceNow().map(MoneyJson::of),
        MoneyJson.of(line.net()));
  }
}
