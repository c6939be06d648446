package org.bencao.web.ordering;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.ordering.boundary.OrderRow;

/**
 * A page of orders, newest first.
 *
 * @param older where the older page begins; absent on the last
 * @param newer where the newer page begins; absent on the first
 */
public record OrdersJson(
    List<OrderRowJson> orders, Optional<String> older, Optional<String> newer) {

  static OrdersJson of(Page<OrderRow> page) {
    return new OrdersJson(
        page.rows().stream().map(OrderRowJson::of).toList(), page.older(), page.newer());
  }

  static OrdersJson of(Optional<OrderRow> order) {
    return new OrdersJson(
        order.stream().map(OrderRowJson::of).toList(), Optional.empty(), Optional.empty());
  }
}
