package org.bencao.ordering.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.bencao.exchange.boundary.MessageState;
import org.bencao.exchange.boundary.OutboundExchange;
import org.bencao.exchange.boundary.OutboxKind;
import org.bencao.exchange.boundary.Outgoing;
import org.bencao.exchange.boundary.OutgoingDocument;
import org.bencao.exchange.boundary.OutgoingSource;
import org.bencao.exchange.entity.OutboxEntry;
import org.bencao.exchange.entity.OutboxEntry.Stage;
import org.bencao.partner.boundary.PartnerService;
import org.bencao.partner.boundary.PartnerView;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestClock;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** An order on its way to a partner whose server or folder is away. */
@EachDatabase
class NotTakenDatabaseTest {

  private final TestContainer container;
  private final OutboundExchange exchange;
  private Trade trade;
  private long outbox;

  NotTakenDatabaseTest(TestContainer container) {
    this.container = container;
    this.exchange = container.get(OutboundExchange.class);
  }

  @BeforeEach
  void anOrderThatFlies() {
    trade = Trade.byEdi(container);
    outbox = obligation(trade.order.id().value());
    fly();
    exchange.prepare(outbox, (kind, subject) -> document(trade)).orElseThrow();
  }

  @AfterEach
  void today() {
    container.get(TestClock.class).isTheWallAgain();
  }

  @Test
  @DisplayName("J2, rel:F4: what a partner does not take comes again, later each time")
  void comesAgain() {
    exchange.notTaken(outbox, "connection refused");
    var first = pause();
    fly();
    exchange.notTaken(outbox, "connection refused");

    assertThat(stage()).isEqualTo(Stage.NEW);
    assertThat(first).isPositive();
    assertThat(pause()).isGreaterThan(first);
    assertThat(reason()).isEqualTo("connection refused");
  }

  @Test
  @DisplayName("J2, rel:F4: after three hours a person has to look at it")
  void isParked() {
    container.get(TestClock.class).passes(Duration.ofMinutes(181));

    exchange.notTaken(outbox, "connection refused");

    assertThat(stage()).isEqualTo(Stage.PARKED);
    assertThat(reason()).isEqualTo("connection refused");
  }

  @Test
  @DisplayName("J2: what finds the partner busy comes again in a moment, however old it is")
  void waitsItsTurn() {
    container.get(TestClock.class).passes(Duration.ofHours(4));

    exchange.busy(outbox);

    assertThat(stage()).isEqualTo(Stage.NEW);
    assertThat(pause()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(16));
  }

  @Test
  @DisplayName("rel:F16: what somebody sent meanwhile is neither postponed nor parked")
  void isLeftAlone() {
    exchange.sent(outbox, interchange(), 60);

    exchange.notTaken(outbox, "too late");
    exchange.busy(outbox);

    assertThat(stage()).isEqualTo(Stage.WAITING);
  }

  @Test
  @DisplayName("J2: what is for a partner that is paused waits, with its bytes and without them")
  void waitsForThePaused() {
    var sent = exchange.prepare(outbox, (kind, subject) -> null).orElseThrow();

    assertThat(exchange.prepare(outbox, resting())).isEmpty();
    assertThat(stage()).isEqualTo(Stage.NEW);
    assertThat(pause()).isPositive().isLessThanOrEqualTo(Duration.ofSeconds(30));
    fly();
    assertThat(exchange.prepare(outbox, (kind, subject) -> null))
        .map(Outgoing::raw)
        .contains(sent.raw());

    var next = Trade.byEdi(container);
    outbox = obligation(next.order.id().value());
    trade = next;
    fly();
    assertThat(exchange.prepare(outbox, resting())).isEmpty();
    assertThat(count("select count(i) from Interchange i where i.outboxId = :value")).isZero();
    fly();
    assertThat(exchange.prepare(outbox, (kind, subject) -> document(next))).isPresent();
  }

  @Test
  @DisplayName("J2: a pause counts neither as age nor as attempts of what waited for it")
  void startsAnewAfterAPause() {
    container.get(TestClock.class).passes(Duration.ofHours(60));
    exchange.prepare(outbox, resting());
    fly();
    exchange.notTaken(outbox, "connection refused");

    assertThat(stage()).isEqualTo(Stage.NEW);
    assertThat(pause()).isLessThanOrEqualTo(Duration.ofSeconds(15));
  }

  @Test
  @DisplayName(
      "J1: who had it before the pause has time to answer, and nobody is alarmed meanwhile")
  void awaitsTheAnswer() {
    exchange.sent(outbox, interchange(), 60);
    container.get(TestClock.class).passes(Duration.ofMinutes(10));

    assertThat(exchange.prepare(outbox, resting())).isEmpty();

    assertThat(stage()).isEqualTo(Stage.WAITING);
    assertThat(pause()).isGreaterThan(Duration.ofSeconds(100));
    assertThat(
            one(
                "select m.state from JournalMessage m where m.interchangeId = :value",
                MessageState.class,
                interchange()))
        .isEqualTo(MessageState.SENT);
  }

  private OutgoingSource resting() {
    return new OutgoingSource() {
      @Override
      public OutgoingDocument of(OutboxKind kind, long subject) {
        return document(trade);
      }

      @Override
      public boolean rests(long partnerId) {
        return partnerId == partner(trade).id();
      }
    };
  }

  private long count(String query) {
    return one(query, Long.class);
  }

  private OutgoingDocument document(Trade trade) {
    var partner = partner(trade);
    return new OutgoingDocument(
        partner.id(),
        "850",
        trade.order.number(),
        Optional.of(trade.order.id().value()),
        trade.order.number(),
        trade.buyer.companyId(),
        trade.seller,
        60,
        false,
        number -> ("850 " + number).getBytes(StandardCharsets.US_ASCII));
  }

  private PartnerView partner(Trade trade) {
    return container
        .get(PartnerService.class)
        .ofSeller(trade.buyer.caller(), trade.seller)
        .orElseThrow();
  }

  private void fly() {
    try (var session = container.sessions().openSession()) {
      var transaction = session.beginTransaction();
      session.find(OutboxEntry.class, outbox).fly(container.get(Clock.class).instant());
      transaction.commit();
    }
  }

  private Duration pause() {
    var next = one("select o.nextAt from OutboxEntry o where o.id = :value", Instant.class);
    return Duration.between(container.get(Clock.class).instant(), next);
  }

  private Stage stage() {
    return one("select o.stage from OutboxEntry o where o.id = :value", Stage.class);
  }

  private String reason() {
    return one("select o.reason from OutboxEntry o where o.id = :value", String.class);
  }

  private long interchange() {
    return one("select i.id from Interchange i where i.outboxId = :value", Long.class);
  }

  private <T> T one(String query, Class<T> type) {
    return one(query, type, outbox);
  }

  private long obligation(long order) {
    return one("select o.id from OutboxEntry o where o.subject = :value", Long.class, order);
  }

  private <T> T one(String query, Class<T> type, long value) {
    try (var session = container.sessions().openSession()) {
      return session.createQuery(query, type).setParameter("value", value).getSingleResult();
    }
  }
}
