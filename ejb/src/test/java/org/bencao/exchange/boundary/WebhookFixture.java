package org.bencao.exchange.boundary;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.bencao.common.Caller;
import org.bencao.common.Json;
import org.bencao.common.Role;
import org.bencao.exchange.boundary.MakeWebhookResult.Made;
import org.bencao.ordering.boundary.PlaceOrder;
import org.bencao.ordering.boundary.PlaceOrderResult.Placed;
import org.bencao.ordering.boundary.PlaceOrderService;
import org.bencao.testing.Market;
import org.bencao.testing.Market.Buyer;
import org.bencao.testing.Market.Medicine;
import org.bencao.testing.TestContainer;

/** A buyer and a wholesaler who want to hear of their orders. */
final class WebhookFixture {

  private static final AtomicInteger KEYS = new AtomicInteger();

  final TestContainer container;
  final Buyer buyer;
  final Caller seller;
  final Medicine medicine;

  WebhookFixture(TestContainer container) {
    var market = new Market(container);
    this.container = container;
    buyer = market.pharmacy();
    medicine = market.medicine(market.wholesaler(), 1000, "5");
    seller = Market.caller(medicine.sellerId(), Role.COMPANY_ADMINISTRATOR);
  }

  WebhookService webhooks() {
    return container.get(WebhookService.class);
  }

  WebhookDeliveryService deliveries() {
    return container.get(WebhookDeliveryService.class);
  }

  WebhookExchange exchange() {
    return container.get(WebhookExchange.class);
  }

  /** At an address of the public internet, which no test calls. */
  MakeWebhookResult make(Caller administrator, String path) {
    return webhooks().make(administrator, new MakeWebhook("https://8.8.8.8" + path, "ERP"));
  }

  long made(Caller administrator) {
    return ((Made) make(administrator, "/" + KEYS.incrementAndGet())).id();
  }

  Placed place() {
    return (Placed)
        container
            .get(PlaceOrderService.class)
            .place(
                buyer.caller(),
                new PlaceOrder(
                    "webhook" + KEYS.incrementAndGet(),
                    buyer.siteId(),
                    medicine.sellerId(),
                    Optional.empty(),
                    List.of(new PlaceOrder.Line(medicine.offerId(), BigDecimal.ONE))));
  }

  List<WebhookDeliveryRow> sent(Caller administrator, long webhook) {
    return deliveries().list(administrator, webhook, Optional.empty(), 50).orElseThrow().rows();
  }

  /** What a receiver hears, oldest first, without the ping. */
  List<String> heard(Caller administrator, long webhook) {
    return sent(administrator, webhook).stream()
        .sorted((one, other) -> Long.compare(one.id(), other.id()))
        .map(WebhookDeliveryRow::kind)
        .filter(kind -> !kind.equals("ping"))
        .toList();
  }

  WebhookDeliveryRow last(Caller administrator, long webhook) {
    return sent(administrator, webhook).get(0);
  }

  Map<String, Object> payload(WebhookDeliveryRow row) {
    return Json.read(row.payload(), new TypeReference<Map<String, Object>>() {});
  }

  long outboxOf(WebhookDeliveryRow row) {
    return number("select d.outboxId from WebhookDelivery d where d.id = :value", row.id());
  }

  long number(String query, long value) {
    try (var session = container.sessions().openSession()) {
      return session.createQuery(query, Long.class).setParameter("value", value).getSingleResult();
    }
  }

  /** As if so much time had passed for everything that concerns this receiver. */
  void later(long webhook, Duration passed) {
    var due = container.get(Clock.class).instant().minusSeconds(1);
    change(
        "update WebhookDelivery d set d.nextAt = :to where d.webhookId = :id and d.nextAt > :to",
        webhook,
        due);
    change(
        "update Webhook w set w.restUntil = :to where w.id = :id and w.restUntil > :to",
        webhook,
        due);
    change(
        "update WebhookDelivery d set d.giveUpAt = :to where d.webhookId = :id",
        webhook,
        due.plus(Duration.ofHours(24)).minus(passed));
  }

  /** As if what was delivered to this receiver had been so long ago. */
  void ended(long webhook, Duration ago) {
    change(
        "update WebhookDelivery d set d.doneAt = :to where d.webhookId = :id and d.doneAt is not null",
        webhook,
        container.get(Clock.class).instant().minus(ago));
  }

  private void change(String update, long id, Object to) {
    try (var session = container.sessions().openSession()) {
      session.beginTransaction();
      session
          .createMutationQuery(update)
          .setParameter("id", id)
          .setParameter("to", to)
          .executeUpdate();
      session.getTransaction().commit();
    }
  }
}
