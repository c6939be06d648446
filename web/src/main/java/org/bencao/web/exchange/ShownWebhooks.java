package org.bencao.web.exchange;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Page;
import org.bencao.exchange.boundary.WebhookDeliveryRow;
import org.bencao.exchange.boundary.WebhookDeliveryService;
import org.bencao.exchange.boundary.WebhookRow;
import org.bencao.exchange.boundary.WebhookService;
import org.bencao.web.security.CurrentCaller;

/** What the page of receivers shows, read once a request however often the page asks. */
@RequestScoped
public class ShownWebhooks {

  private static final int ROWS = 20;

  @Inject WebhookService webhooks;
  @Inject WebhookDeliveryService deliveries;
  @Inject CurrentCaller caller;

  private Optional<List<WebhookRow>> all = Optional.empty();
  private Optional<Page<WebhookDeliveryRow>> page = Optional.empty();

  /** An act has changed something. */
  void forget() {
    all = Optional.empty();
    page = Optional.empty();
  }

  List<WebhookRow> all() {
    if (all.isEmpty()) {
      all = Optional.of(webhooks.list(caller.get()));
    }
    return all.get();
  }

  Optional<WebhookRow> find(long id) {
    return all().stream().filter(webhook -> webhook.id() == id).findFirst();
  }

  /** Empty also for a receiver that was removed meanwhile. */
  Page<WebhookDeliveryRow> page(long webhook, Optional<String> older) {
    if (page.isEmpty()) {
      page = deliveries.list(caller.get(), webhook, older, ROWS);
    }
    return page.orElseGet(() -> new Page<>(List.of(), Optional.empty(), Optional.empty()));
  }
}
