package org.bencao.exchange.boundary;

import java.time.Instant;
import java.util.Optional;

/**
 * A receiver, without its secret.
 *
 * @param failingSince when it took the last event but could not since
 * @param createdBy as audit entries name the maker
 */
public record WebhookRow(
    long id,
    String url,
    String description,
    boolean active,
    Optional<WebhookStop> stop,
    Optional<Instant> failingSince,
    Instant createdAt,
    String createdBy) {}
