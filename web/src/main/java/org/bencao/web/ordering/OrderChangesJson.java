package org.bencao.web.ordering;

import java.util.List;
import org.bencao.ordering.boundary.OrderChangeView;

/** Changes of an order, oldest first. */
public record OrderChangesJson(List<OrderChangeJson> changes) {

  static OrderChangesJson of(List<OrderChangeView> changes) {
    return new OrderChangesJson(changes.stream().map(OrderChangeJson::of).toList());
  }
}
