package org.bencao.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bencao.common.Identifiers;
import org.bencao.common.Json;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.Outbox;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.WebhookEvent;
import org.bencao.exchange.entity.Webhook;
import org.bencao.exchange.entity.WebhookDelivery;

/** Writes an event for one receiver, with the obligation to deliver it. */
@ApplicationScoped
public class WebhookWriter {

  private static final String PING = "ping";

  @Inject Webhooks webhooks;
  @Inject Outbox outbox;
  @Inject Identifiers identifiers;
  @Inject Clock clock;

  public void write(Webhook webhook, WebhookEvent event) {
    var content = content(event.id(), event.type(), event.at());
    content.put("order", order(event.order()));
    event.line().ifPresent(line -> content.put("line", line));
    event.reason().ifPresent(reason -> content.put("reason", reason.name()));
    write(webhook, event.type(), Optional.of(event.order()), content);
  }

  /** Lets somebody see that a new receiver works. */
  public void ping(Webhook webhook) {
    var content = content(identifiers.next(), PING, clock.instant());
    write(webhook, PING, Optional.empty(), content);
  }

  private static Map<String, Object> content(long id, String type, Instant at) {
    return new TreeMap<>(Map.of("id", Tsid.text(id), "type", type, "at", at.toString()));
  }

  private static Map<String, String> order(WebhookEvent.Order order) {
    return Map.of("id", Tsid.text(order.id()), "number", order.number(), "href", order.href());
  }

  private void write(
      Webhook webhook,
      String kind,
      Optional<WebhookEvent.Order> order,
      Map<String, Object> content) {
    long id = identifiers.next();
    long outboxId = outbox.append(OutboxKind.WEBHOOK, id);
    webhooks.add(
        new WebhookDelivery(
            id, webhook, outboxId, kind, order, Json.text(content), clock.instant()));
  }
}
