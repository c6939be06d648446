package org.bencao.web.ordering;

import java.util.Optional;
import org.bencao.ordering.boundary.ListLine;
import org.bencao.web.catalogue.ItemJson;
import org.bencao.web.catalogue.PricedOfferJson;
import org.bencao.web.rest.Id;

/**
 * One line of a list.
 *
 * @param number its place in the list, from 1
 * @param quantity what is usually ordered
 * @param preferredOfferId absent when whoever is cheapest will do
 * @param choice PREFERRED, CHEAPEST, INSTEAD when the preferred offer is gone, or NONE
 * @param offer the one it would be ordered from today; absent when nobody offers the item
 */
public record ListLineJson(
    Id id,
    int number,
    ItemJson item,
    String quantity,
    Optional<Id> preferredOfferId,
    String choice,
    Optional<PricedOfferJson> offer) {

  static ListLineJson of(ListLine line) {
    return new ListLineJson(
        Id.of(line.id()),
        line.number(),
        ItemJson.of(line.item()),
        Quantities.text(line.quantity()),
        line.preferredOfferId().map(Id::of),
        line.choice().kind().name(),
        line.choice().offer().map(PricedOfferJson::of));
  }
}
