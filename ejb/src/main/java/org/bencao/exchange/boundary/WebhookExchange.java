package org.bencao.exchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Tsid;
import org.bencao.exchange.control.Messages;
import org.bencao.exchange.control.Webhooks;
import org.bencao.exchange.entity.OutboxEntry;
import org.bencao.exchange.entity.Webhook;
import org.bencao.exchange.entity.WebhookDelivery;

/**
 * Events on their way to receivers. Rows are locked in the order outbox, delivery, receiver; the
 * call itself happens between two transactions.
 */
@Stateless
public class WebhookExchange {

  /** A call takes ten seconds at most, the look-up of its host thirty at worst. */
  private static final Duration IN_FLIGHT = Duration.ofSeconds(60);

  private static final Duration BUSY = Duration.ofSeconds(2);

  @Inject Messages messages;
  @Inject Webhooks webhooks;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  /** The call that an obligation asks for now; nothing when it is too early, or over. */
  public Optional<WebhookCall> prepare(long outboxId) {
    return open(outboxId).flatMap(this::prepare);
  }

  private Optional<WebhookCall> prepare(OutboxEntry entry) {
    var now = clock.instant();
    var delivery = webhooks.lockDelivery(entry.subject()).filter(WebhookDelivery::isWaiting);
    var webhook = delivery.flatMap(found -> webhooks.lock(found.webhookId()));
    if (webhook.isEmpty()) {
      delivery.ifPresent(webhooks::remove);
      entry.done(now);
      return Optional.empty();
    }
    return prepare(entry, delivery.get(), webhook.get(), now);
  }

  private static Optional<WebhookCall> prepare(
      OutboxEntry entry, WebhookDelivery delivery, Webhook webhook, Instant now) {
    if (!webhook.isActive()) {
      delivery.giveUp(WebhookFault.SWITCHED_OFF, now);
      entry.done(now);
      return Optional.empty();
    }
    var early =
        Stream.concat(delivery.nextAt().stream(), webhook.restsUntil().stream())
            .filter(moment -> moment.isAfter(now))
            .max(Instant::compareTo);
    if (early.isPresent()) {
      postpone(entry, delivery, early.get());
      return Optional.empty();
    }
    delivery.waitUntil(now.plus(IN_FLIGHT));
    webhook.tryOne(now.plus(IN_FLIGHT));
    return Optional.of(
        new WebhookCall(
            delivery.id(),
            webhook.id(),
            webhook.url(),
            webhook.secret(),
            delivery.kind(),
            delivery.payload().getBytes(StandardCharsets.UTF_8)));
  }

  /** Enough calls to that receiver are on their way: this one comes again in a moment. */
  public void postpone(long outboxId) {
    open(outboxId)
        .ifPresent(
            entry ->
                webhooks
                    .lockDelivery(entry.subject())
                    .filter(WebhookDelivery::isWaiting)
                    .ifPresent(delivery -> postpone(entry, delivery, clock.instant().plus(BUSY))));
  }

  private static void postpone(OutboxEntry entry, WebhookDelivery delivery, Instant moment) {
    delivery.waitUntil(moment);
    entry.driveAt(moment);
  }

  public void answered(long outboxId, WebhookAnswer answer) {
    open(outboxId).ifPresent(entry -> answered(entry, answer));
  }

  private void answered(OutboxEntry entry, WebhookAnswer answer) {
    var now = clock.instant();
    var delivery = webhooks.lockDelivery(entry.subject()).filter(WebhookDelivery::isWaiting);
    delivery.ifPresent(
        found -> {
          found.answered(answer, now);
          webhooks
              .lock(found.webhookId())
              .filter(Webhook::isActive)
              .ifPresent(webhook -> note(webhook, answer, now));
        });
    delivery
        .flatMap(WebhookDelivery::nextAt)
        .ifPresentOrElse(entry::driveAt, () -> entry.done(now));
  }

  private void note(Webhook webhook, WebhookAnswer answer, Instant now) {
    if (answer.isTaken()) {
      webhook.recovered();
      return;
    }
    webhook.failed(answer, now);
    webhook
        .stop()
        .ifPresent(
            why ->
                audit.record(
                    Caller.clock(),
                    webhook.companyId(),
                    "webhook-stopped",
                    "webhook:" + Tsid.text(webhook.id()),
                    Map.of("why", why.name())));
  }

  /** The broker gave up on it: shown to the company, sent again by a person. */
  public void park(long outboxId, String why) {
    open(outboxId)
        .ifPresent(
            entry -> {
              entry.park(why);
              webhooks
                  .lockDelivery(entry.subject())
                  .filter(WebhookDelivery::isWaiting)
                  .ifPresent(found -> found.giveUp(WebhookFault.BROKEN_OFF, clock.instant()));
            });
  }

  private Optional<OutboxEntry> open(long outboxId) {
    return messages.lockOutbox(outboxId).filter(OutboxEntry::isOpen);
  }
}
