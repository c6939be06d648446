package org.bencao.exchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Page;
import org.bencao.common.Role;
import org.bencao.common.Tsid;
import org.bencao.exchange.control.Messages;
import org.bencao.exchange.control.Webhooks;
import org.bencao.exchange.entity.OutboxEntry;
import org.bencao.exchange.entity.Webhook;
import org.bencao.exchange.entity.WebhookDelivery;

/** What was sent to a company's receivers, and what is sent again. */
@Stateless
public class WebhookDeliveryService {

  @Inject Webhooks webhooks;
  @Inject Messages messages;
  @Inject Outbox outbox;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** Newest first, from the key on; empty for an unknown receiver. */
  public Optional<Page<WebhookDeliveryRow>> list(
      Caller caller, long webhookId, Optional<String> older, int size) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    return webhooks
        .find(caller, webhookId)
        .map(webhook -> page(caller, webhook, older.map(Tsid::parse), size));
  }

  private Page<WebhookDeliveryRow> page(
      Caller caller, Webhook webhook, Optional<Long> older, int size) {
    var found = new ArrayList<>(webhooks.deliveries(caller, webhook.id(), older, size));
    boolean more = found.size() > size;
    if (more) {
      found.remove(found.size() - 1);
    }
    var last =
        found.isEmpty() ? Optional.<Long>empty() : Optional.of(found.get(found.size() - 1).id());
    return new Page<>(
        found.stream().map(WebhookDeliveryService::row).toList(),
        last.filter(id -> more).map(Tsid::text),
        Optional.empty());
  }

  /** The same identifier and the same bytes once more, however it ended before. */
  public WebhookChange sendAgain(Caller caller, long id) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    return webhooks
        .outboxOf(caller, id)
        .flatMap(messages::lockOutbox)
        .flatMap(entry -> webhooks.lockDelivery(id).map(found -> again(caller, entry, found)))
        .orElse(WebhookChange.NOT_FOUND);
  }

  private WebhookChange again(Caller caller, OutboxEntry entry, WebhookDelivery delivery) {
    boolean active =
        webhooks.find(caller, delivery.webhookId()).map(Webhook::isActive).orElse(false);
    if (!active) {
      return WebhookChange.NOT_POSSIBLE;
    }
    var now = clock.instant();
    entry.driveNow();
    delivery.again(now);
    outbox.wakeAfterCommit(OutboxLane.WEBHOOKS);
    audit.record(
        caller,
        caller.companyId(),
        "webhook-sent-again",
        "webhook-delivery:" + Tsid.text(delivery.id()),
        Map.of());
    return WebhookChange.CHANGED;
  }

  private static WebhookDeliveryRow row(WebhookDelivery delivery) {
    return new WebhookDeliveryRow(
        delivery.id(),
        delivery.kind(),
        delivery.orderId(),
        delivery.orderNumber(),
        delivery.payload(),
        delivery.createdAt(),
        delivery.state(),
        delivery.attempts(),
        delivery.lastStatus(),
        delivery.lastFault(),
        delivery.nextAt(),
        delivery.doneAt());
  }
}
