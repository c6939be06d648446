package org.bencao.web.ordering;

import java.util.stream.Collectors;
import org.bencao.receiving.boundary.DespatchRow;
import org.bencao.web.exchange.Wording;

/** Draws the deliveries of one order. */
final class OrderDeliveries {

  private final Wording words;
  private final OrderTags tags;
  private final String order;
  private final String page;

  /**
   * Deliveries for one reader.
   *
   * @param page path of their page to which the identifier is added, empty for who may not open it
   */
  OrderDeliveries(Wording words, String order, String page) {
    this.words = words;
    this.tags = new OrderTags(words);
    this.order = order;
    this.page = page;
  }

  OrderDelivery delivery(DespatchRow row) {
    var figures = words.figures();
    return new OrderDelivery(
        row.number(),
        page.isEmpty() ? "" : page + row.id().text(),
        tags.delivery(row.state()),
        others(row),
        row.carrier().orElse(""),
        row.tracking().orElse(""),
        row.expectedOn().map(figures::date).orElse(""),
        words.page(
            "ordering.order.packsOf",
            "packs",
            figures.quantity(row.counted()),
            "of",
            figures.quantity(row.advised())),
        row.missing().signum() == 0
            ? ""
            : words.page(
                "ordering.order.remark.SHORT", "quantity", figures.quantity(row.missing())));
  }

  /** The packs of a delivery are not those of this order alone. */
  private String others(DespatchRow row) {
    var others =
        row.orderNumbers().stream()
            .filter(number -> !number.equals(order))
            .collect(Collectors.joining(words.zh() ? "、" : ", "));
    return others.isEmpty() ? "" : words.page("ordering.order.others", "orders", others);
  }
}
