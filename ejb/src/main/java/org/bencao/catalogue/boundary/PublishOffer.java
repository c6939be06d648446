package org.bencao.catalogue.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A supplier's terms for an item.
 *
 * @param cutOff local time of the seller's site, {@code HH:mm}
 * @param soonestExpiry of the lots that are offered
 * @param buyers the only companies that may see and buy it; empty: all
 */
public record PublishOffer(
    long itemId,
    long sellerCompanyId,
    String sellerItem,
    int orderMultiple,
    int orderMinimum,
    OptionalInt orderMaximum,
    int leadDays,
    String cutOff,
    BigDecimal vatPercent,
    Optional<LocalDate> soonestExpiry,
    Set<Long> buyers) {

  public PublishOffer {
    buyers = Set.copyOf(buyers);
    boolean below = orderMultiple < 1 || orderMinimum < 0 || leadDays < 0;
    if (below || orderMaximum.isPresent() && orderMaximum.getAsInt() < orderMultiple) {
      throw new IllegalArgumentException("terms of " + sellerItem + " are below their least value");
    }
  }

  /** Terms without a limit, a date or a chosen circle of buyers. */
  public PublishOffer(
      long itemId,
      long sellerCompanyId,
      String sellerItem,
      int orderMultiple,
      int orderMinimum,
      int leadDays,
      String cutOff,
      BigDecimal vatPercent) {
    this(
        itemId,
        sellerCompanyId,
        sellerItem,
        orderMultiple,
        orderMinimum,
        OptionalInt.empty(),
        leadDays,
        cutOff,
        vatPercent,
        Optional.empty(),
        Set.of());
  }
}
