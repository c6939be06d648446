package org.bencao.web.ordering;

import java.util.List;
import java.util.Locale;
import org.bencao.ordering.boundary.PlaceOrderResult;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;
import org.bencao.web.rest.ReasonJson;

/**
 * An order that stands and will reach the supplier.
 *
 * @param repeated it stood already: this is the first answer again, but for its warnings
 * @param warnings what is worth knowing of an order that was placed just now
 */
public record PlacedOrderJson(
    Id id, String number, MoneyJson net, boolean repeated, List<ReasonJson> warnings) {

  static PlacedOrderJson of(PlaceOrderResult.Placed placed, Locale locale) {
    return new PlacedOrderJson(
        Id.of(placed.id().value()),
        placed.number(),
        MoneyJson.of(placed.net()),
        placed.repeated(),
        placed.warnings().stream().map(finding -> ReasonJson.of(finding, locale)).toList());
  }
}
