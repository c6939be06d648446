package org.bencao.bench;

import java.io.IOException;
import java.util.stream.Collectors;
import org.bencao.common.Tsid;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.testing.Market;

/** How a program of a pharmacy orders. */
final class OrderByRest {

  static final String JSON = "Content-Type: application/json\r\n";

  private OrderByRest() {}

  /** The identifier of a fresh order of ten lines. */
  static String place(Wire wire, Ground ground, Market.Buyer buyer) throws IOException {
    var order = ground.trade().order(buyer);
    var headers = ground.token(buyer.companyId()) + JSON + key(order.key());
    var reply = wire.post("/api/v1/ordering/orders", headers, body(order)).expect(201);
    var location = reply.header("Location").orElseThrow();
    return location.substring(location.lastIndexOf('/') + 1);
  }

  static String key(String key) {
    return "Idempotency-Key: " + key + "\r\n";
  }

  private static String body(PlaceOrder order) {
    return order.lines().stream()
        .map(OrderByRest::line)
        .collect(
            Collectors.joining(
                ",",
                "{\"siteId\":\"%s\",\"sellerId\":\"%s\",\"lines\":["
                    .formatted(Tsid.text(order.siteId()), Tsid.text(order.sellerCompanyId())),
                "]}"));
  }

  private static String line(PlaceOrder.Line line) {
    return "{\"offerId\":\"%s\",\"quantity\":\"%s\"}"
        .formatted(Tsid.text(line.offerId()), line.quantity().toPlainString());
  }
}
