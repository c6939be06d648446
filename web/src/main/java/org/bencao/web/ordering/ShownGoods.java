package org.bencao.web.ordering;

import java.util.List;

/**
 * The way of an order's goods.
 *
 * @param toCount path of the delivery that waits to be counted, empty when none does
 */
public record ShownGoods(
    List<Station> track, List<OrderDelivery> deliveries, List<OrderClaim> claims, String toCount) {

  public ShownGoods {
    track = List.copyOf(track);
    deliveries = List.copyOf(deliveries);
    claims = List.copyOf(claims);
  }
}
