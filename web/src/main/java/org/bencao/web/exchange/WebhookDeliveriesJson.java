package org.bencao.web.exchange;

import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.exchange.boundary.WebhookDeliveryRow;

/**
 * A page of what was sent to a receiver, newest first.
 *
 * @param older where the older page begins; absent on the last
 */
public record WebhookDeliveriesJson(List<WebhookDeliveryJson> deliveries, Optional<String> older) {

  static WebhookDeliveriesJson of(Page<WebhookDeliveryRow> page) {
    return new WebhookDeliveriesJson(
        page.rows().stream().map(WebhookDeliveryJson::of).toList(), page.older());
  }
}
