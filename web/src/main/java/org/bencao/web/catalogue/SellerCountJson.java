package org.bencao.web.catalogue;

import org.bencao.ordering.boundary.SellerCount;
import org.bencao.web.rest.Id;

/**
 * A supplier by which items can be narrowed.
 *
 * @param count items that would be found
 * @param chosen whether this answer is narrowed by it
 */
public record SellerCountJson(
    Id sellerId, String nameEn, String nameZh, long count, boolean chosen) {

  static SellerCountJson of(SellerCount seller) {
    return new SellerCountJson(
        Id.of(seller.sellerId()),
        seller.nameEn(),
        seller.nameZh(),
        seller.count(),
        seller.chosen());
  }
}
