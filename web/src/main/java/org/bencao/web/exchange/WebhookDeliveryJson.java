package org.bencao.web.exchange;

import java.time.Instant;
import java.util.Optional;
import org.bencao.exchange.boundary.WebhookDeliveryRow;
import org.bencao.exchange.boundary.WebhookDeliveryState;
import org.bencao.exchange.boundary.WebhookFault;
import org.bencao.web.rest.Id;

/**
 * One event for one receiver.
 *
 * @param id the Bencao-Delivery header, the same however often it is sent
 * @param type ping, or order. and what happened
 * @param payload the body as it is sent
 * @param status what the receiver answered last
 * @param fault why the last call does not count
 * @param nextAt when it is sent next; absent when it is not
 */
public record WebhookDeliveryJson(
    Id id,
    String type,
    Optional<Id> orderId,
    Optional<String> orderNumber,
    String payload,
    Instant createdAt,
    WebhookDeliveryState state,
    int attempts,
    Optional<Integer> status,
    Optional<WebhookFault> fault,
    Optional<Instant> nextAt,
    Optional<Instant> doneAt) {

  static WebhookDeliveryJson of(WebhookDeliveryRow row) {
    return new WebhookDeliveryJson(
        Id.of(row.id()),
        row.kind(),
        row.orderId().map(Id::of),
        row.orderNumber(),
        row.payload(),
        row.createdAt(),
        row.state(),
        row.attempts(),
        row.status(),
        row.fault(),
        row.nextAt(),
        row.doneAt());
  }
}
