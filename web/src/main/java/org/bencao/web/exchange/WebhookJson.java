package org.bencao.web.exchange;

import java.time.Instant;
import java.util.Optional;
import org.bencao.exchange.boundary.WebhookRow;
import org.bencao.exchange.boundary.WebhookStop;
import org.bencao.web.rest.Id;

/**
 * A receiver of the caller's company, without its secret.
 *
 * @param stop why it is not called any more
 * @param failingSince since when it has taken nothing; absent when it took the last event
 */
public record WebhookJson(
    Id id,
    String url,
    String description,
    boolean active,
    Optional<WebhookStop> stop,
    Optional<Instant> failingSince,
    Instant createdAt,
    String createdBy) {

  static WebhookJson of(WebhookRow webhook) {
    return new WebhookJson(
        Id.of(webhook.id()),
        webhook.url(),
        webhook.description(),
        webhook.active(),
        webhook.stop(),
        webhook.failingSince(),
        webhook.createdAt(),
        webhook.createdBy());
  }
}
