package org.bencao.catalogue.boundary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What one supplier offers of an item, without its price.
 *
 * @param available packs that may still be promised, as of the supplier's declaration
 * @param cutOff local time of the seller's site, {@code HH:mm}
 * @param orderMaximum most packs of one order line, if the seller set a limit
 * @param soonestExpiry of the lots that the seller has declared
 * @param leadDays days from an order before the cut-off to the delivery
 */
public record OfferView(
    long id,
    ItemView item,
    long sellerCompanyId,
    String sellerNameEn,
    String sellerNameZh,
    String sellerItem,
    int orderMultiple,
    int orderMinimum,
    int available,
    Instant declaredAt,
    int leadDays,
    String cutOff,
    String sellerZone,
    BigDecimal vatPercent,
    OptionalInt orderMaximum,
    Optional<LocalDate> soonestExpiry) {

  /** The same with other stock. */
  public OfferView withAvailable(int packs) {
    return new OfferView(
        id,
        item,
        sellerCompanyId,
        sellerNameEn,
        sellerNameZh,
        sellerItem,
        orderMultiple,
        orderMinimum,
        packs,
        declaredAt,
        leadDays,
        cutOff,
        sellerZone,
        vatPercent,
        orderMaximum,
        soonestExpiry);
  }

  /** The same at another rate of tax, in per cent of the net price. */
  public OfferView withVat(BigDecimal percent) {
    return new OfferView(
        id,
        item,
        sellerCompanyId,
        sellerNameEn,
        sellerNameZh,
        sellerItem,
        orderMultiple,
        orderMinimum,
        available,
        declaredAt,
        leadDays,
        cutOff,
        sellerZone,
        percent,
        orderMaximum,
        soonestExpiry);
  }

  /**
   * The item without name, terms and stock of who has it: what may not be sold on line is not
   * offered on line either. The seller's identifier stays, so that a system which orders it all the
   * same is told why not.
   */
  public OfferView withheld() {
    return new OfferView(
        id,
        item,
        sellerCompanyId,
        "",
        "",
        "",
        1,
        0,
        0,
        Instant.EPOCH,
        0,
        "",
        "UTC",
        BigDecimal.ZERO,
        OptionalInt.empty(),
        Optional.empty());
  }
}
