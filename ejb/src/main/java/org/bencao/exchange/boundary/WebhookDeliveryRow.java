package org.bencao.exchange.boundary;

import java.time.Instant;
import java.util.Optional;

/**
 * One event for one receiver.
 *
 * @param kind {@code ping}, or {@code order.} and what happened
 * @param payload as it is sent
 * @param nextAt when it is sent next; absent when it is not
 */
public record WebhookDeliveryRow(
    long id,
    String kind,
    Optional<Long> orderId,
    Optional<String> orderNumber,
    String payload,
    Instant createdAt,
    WebhookDeliveryState state,
    int attempts,
    Optional<Integer> status,
    Optional<WebhookFault> fault,
    Optional<Instant> nextAt,
    Optional<Instant> doneAt) {}
