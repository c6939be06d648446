package org.bencao.catalogue.boundary;

import java.math.BigDecimal;

/** A supplier's terms for an item. */
public record PublishOffer(
    long itemId,
    long sellerCompanyId,
    String sellerItem,
    int orderMultiple,
    int orderMinimum,
    int leadDays,
    String cutOff,
    BigDecimal vatPercent) {

  public PublishOffer {
    if (orderMultiple < 1 || orderMinimum < 0 || leadDays < 0) {
      throw new IllegalArgumentException("terms of " + sellerItem + " are below their least value");
    }
  }
}
