package org.bencao.web.ordering;

import org.bencao.ordering.boundary.PlaceOrderResult;
import org.bencao.web.catalogue.MoneyJson;
import org.bencao.web.rest.Id;

/**
 * An order that stands and will reach the supplier.
 *
 * @param repeated it stood already: this is the first answer again
 */
public record PlacedOrderJson(Id id, String number, MoneyJson net, boolean repeated) {

  static PlacedOrderJson of(PlaceOrderResult.Placed placed) {
    return new PlacedOrderJson(
        Id.of(placed.id().value()), placed.number(), MoneyJson.of(placed.net()), placed.repeated());
  }
}
