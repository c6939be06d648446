package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.bencao.exchange.boundary.AcknowledgementService;
import org.bencao.exchange.boundary.OutboundExchange;
import org.bencao.exchange.boundary.OutgoingDocument;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A partner is quick: its acknowledgement is here before we noted that the order was sent. */
@EachDatabase
class AcknowledgementRaceDatabaseTest {

  private static final int ROUNDS = 20;
  private static final int RECEIPTS = 8;

  private final TestContainer container;
  private final Trade trade;
  private final PartnerView partner;
  private final Inbox inbox;
  private final AtomicLong control = new AtomicLong();

  AcknowledgementRaceDatabaseTest(TestContainer container) {
    this.container = container;
    trade = Trade.byEdi(container);
    partner =
        container
            .get(PartnerService.class)
            .ofSeller(trade.buyer.caller(), trade.seller)
            .orElseThrow();
    inbox = new Inbox(trade);
  }

  @RepeatedTest(ROUNDS)
  @DisplayName("rel:F16: noting that an order was sent and hearing of its receipt do not collide")
  void sentAndAcknowledgedAtOnce() {
    long outbox = obligation();
    long interchange = written(outbox);
    long receipt = inbox.open("997").message();

    Race.of(
        2,
        runner -> {
          if (runner == 0) {
            container.get(OutboundExchange.class).sent(outbox, interchange, 60);
          } else {
            acknowledge(receipt);
          }
          return runner;
        });

    assertThat(told(OrderEvent.ACKED)).isEqualTo(1);
  }

  @Test
  @DisplayName("rel:F7: eight acknowledgements of one order at once are told once")
  void acknowledgedOften() {
    long outbox = obligation();
    container.get(OutboundExchange.class).sent(outbox, written(outbox), 60);
    var received = Stream.generate(() -> inbox.open("997").message()).limit(RECEIPTS).toList();

    Race.of(
        RECEIPTS,
        runner -> {
          acknowledge(received.get(runner));
          return runner;
        });

    assertThat(told(OrderEvent.ACKED)).isEqualTo(1);
  }

  private void acknowledge(long receipt) {
    container
        .get(AcknowledgementService.class)
        .apply(receipt, partner.id(), String.valueOf(control.get()), true, "");
  }

  private long obligation() {
    return number(
        "select o.id from OutboxEntry o where o.subject = :value", trade.order.id().value());
  }

  /** Its document; the test knows its control number from here on. */
  private long written(long outbox) {
    var document =
        new OutgoingDocument(
            partner.id(),
            "850",
            trade.order.number(),
            Optional.of(trade.order.id().value()),
            trade.order.number(),
            trade.buyer.companyId(),
            trade.seller,
            60,
            false,
            number -> {
              control.set(number);
              return bytes("850 " + number);
            });
    return container
        .get(OutboundExchange.class)
        .prepare(outbox, (kind, subject) -> document)
        .orElseThrow()
        .interchangeId();
  }

  private long told(OrderEvent event) {
    return container
        .get(OrderService.class)
        .find(trade.buyer.caller(), trade.order.id())
        .orElseThrow()
        .history()
        .stream()
        .filter(step -> step.kind() == event)
        .count();
  }

  private long number(String query, long value) {
    try (var session = container.sessions().openSession()) {
      return session.createQuery(query, Long.class).setParameter("value", value).getSingleResult();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
