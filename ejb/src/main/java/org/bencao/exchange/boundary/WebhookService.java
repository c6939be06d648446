package org.bencao.exchange.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bencao.audit.boundary.AuditTrail;
import org.bencao.common.Caller;
import org.bencao.common.Identifiers;
import org.bencao.common.Role;
import org.bencao.common.Transaction;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.MakeWebhookResult.Cause;
import org.bencao.exchange.control.WebhookListeners;
import org.bencao.exchange.control.WebhookSecrets;
import org.bencao.exchange.control.WebhookWriter;
import org.bencao.exchange.control.Webhooks;
import org.bencao.exchange.entity.Webhook;

/** The receivers of a company, kept by its administrators. */
@Stateless
public class WebhookService {

  private static final int MOST = 5;

  @Inject Webhooks webhooks;
  @Inject WebhookTargets targets;
  @Inject WebhookSecrets secrets;
  @Inject WebhookWriter writer;
  @Inject WebhookListeners listeners;
  @Inject Identifiers identifiers;
  @Inject Transaction transaction;
  @Inject AuditTrail audit;
  @Inject Clock clock;

  public List<WebhookRow> list(Caller caller) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    return webhooks.of(caller).stream().map(WebhookService::row).toList();
  }

  public Optional<WebhookRow> find(Caller caller, long id) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    return webhooks.find(caller, id).map(WebhookService::row);
  }

  /** Its first event is a ping. */
  public MakeWebhookResult make(Caller caller, @Valid MakeWebhook command) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    var url = command.url().strip();
    if (targets.of(url) instanceof WebhookTarget.Shut shut) {
      return new MakeWebhookResult.Shut(shut.fault());
    }
    webhooks.lockNew();
    var known = webhooks.of(caller);
    if (known.stream().anyMatch(webhook -> webhook.url().equals(url))) {
      return new MakeWebhookResult.Refused(Cause.URL_TWICE);
    }
    if (known.size() >= MOST) {
      return new MakeWebhookResult.Refused(Cause.TOO_MANY);
    }
    var made =
        new Webhook(
            identifiers.next(),
            caller,
            url,
            command.description().strip(),
            secrets.fresh(),
            clock.instant());
    webhooks.add(made);
    writer.ping(made);
    listen(made);
    record(caller, "webhook-made", made.id());
    return new MakeWebhookResult.Made(made.id(), made.secret());
  }

  /** What happened meanwhile is not told any more. */
  public WebhookChange switchOn(Caller caller, long id) {
    return change(
        caller,
        id,
        "webhook-switched-on",
        webhook -> {
          webhook.switchOn();
          listen(webhook);
        });
  }

  /** What still waits is given up when it is due. */
  public WebhookChange switchOff(Caller caller, long id) {
    return change(
        caller,
        id,
        "webhook-switched-off",
        webhook -> {
          if (webhook.isActive()) {
            webhook.switchOff(WebhookStop.PERSON);
          }
        });
  }

  /** The former secret signs nothing from now on; empty for an unknown receiver. */
  public Optional<String> rotate(Caller caller, long id) {
    var fresh = secrets.fresh();
    var done = change(caller, id, "webhook-secret-rotated", webhook -> webhook.rotate(fresh));
    return Optional.of(fresh).filter(made -> done == WebhookChange.CHANGED);
  }

  /** With all that was sent to it. */
  public WebhookChange remove(Caller caller, long id) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    if (!webhooks.remove(caller, id)) {
      return WebhookChange.NOT_FOUND;
    }
    record(caller, "webhook-removed", id);
    return WebhookChange.CHANGED;
  }

  private WebhookChange change(Caller caller, long id, String act, Consumer<Webhook> change) {
    caller.require(Role.COMPANY_ADMINISTRATOR);
    var found = webhooks.lock(caller, id);
    found.ifPresent(
        webhook -> {
          change.accept(webhook);
          record(caller, act, id);
        });
    return found.isPresent() ? WebhookChange.CHANGED : WebhookChange.NOT_FOUND;
  }

  private void listen(Webhook webhook) {
    transaction.afterCommit(WebhookListeners.class, () -> listeners.add(webhook.companyId()));
  }

  private void record(Caller caller, String act, long id) {
    audit.record(caller, caller.companyId(), act, "webhook:" + Tsid.text(id), Map.of());
  }

  private static WebhookRow row(Webhook webhook) {
    return new WebhookRow(
        webhook.id(),
        webhook.url(),
        webhook.description(),
        webhook.isActive(),
        webhook.stop(),
        webhook.failingSince(),
        webhook.createdAt(),
        webhook.createdBy());
  }
}
