package org.bencao.web.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.bencao.catalogue.boundary.OfferView;
import org.bencao.web.rest.Id;

/**
 * What one supplier offers of an item.
 *
 * @param orderMultiple packs that make one ordering unit
 * @param orderMinimum fewest packs of one order line
 * @param available packs that may still be promised, as of {@code declaredAt}
 * @param leadDays days from an order before the cut-off to the delivery
 * @param cutOff local time in {@code sellerZone}, HH:mm
 * @param orderMaximum most packs of one order line, absent when there is no limit
 * @param soonestExpiry of what may be promised, absent when the supplier does not say it
 */
public record OfferJson(
    Id id,
    ItemJson item,
    Id sellerId,
    String sellerNameEn,
    String sellerNameZh,
    String sellerItem,
    String orderMultiple,
    String orderMinimum,
    String available,
    Instant declaredAt,
    int leadDays,
    String cutOff,
    String sellerZone,
    String vatPercent,
    Optional<String> orderMaximum,
    Optional<LocalDate> soonestExpiry) {

  public static OfferJson of(OfferView offer) {
    return new OfferJson(
        Id.of(offer.id()),
        ItemJson.of(offer.item()),
        Id.of(offer.sellerCompanyId()),
        offer.sellerNameEn(),
        offer.sellerNameZh(),
        offer.sellerItem(),
        Integer.toString(offer.orderMultiple()),
        Integer.toString(offer.orderMinimum()),
        Integer.toString(offer.available()),
        offer.declaredAt(),
        offer.leadDays(),
        offer.cutOff(),
        offer.sellerZone(),
        offer.vatPercent().stripTrailingZeros().toPlainString(),
        offer.orderMaximum().stream().mapToObj(Integer::toString).findFirst(),
        offer.soonestExpiry());
  }
}
