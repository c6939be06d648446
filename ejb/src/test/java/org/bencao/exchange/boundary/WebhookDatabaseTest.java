package org.bencao.exchange.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bencao.common.AccessDenied;
import org.bencao.common.Caller;
import org.bencao.common.Reason;
import org.bencao.common.Transaction;
import org.bencao.common.Tsid;
import org.bencao.exchange.boundary.MakeWebhookResult.Cause;
import org.bencao.exchange.boundary.MakeWebhookResult.Made;
import org.bencao.exchange.boundary.MakeWebhookResult.Refused;
import org.bencao.exchange.boundary.MakeWebhookResult.Shut;
import org.bencao.exchange.control.WebhookListeners;
import org.bencao.exchange.control.WebhookWork;
import org.bencao.ordering.boundary.OrderEvent;
import org.bencao.ordering.boundary.OrderLedger;
import org.bencao.ordering.boundary.OrderStory;
import org.bencao.testing.EachDatabase;
import org.bencao.testing.TestContainer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("J2: webhooks")
@EachDatabase
class WebhookDatabaseTest {

  private final TestContainer container;
  private final WebhookFixture here;

  WebhookDatabaseTest(TestContainer container) {
    this.container = container;
    this.here = new WebhookFixture(container);
  }

  @Test
  void bothSidesHearOfAnOrderEachWhatItSees() {
    long buyers = here.made(here.buyer.administrator());
    long sellers = here.made(here.seller);

    var order = here.place();

    assertThat(here.heard(here.buyer.administrator(), buyers))
        .containsExactly("order.placed", "order.licences-frozen");
    assertThat(here.heard(here.seller, sellers)).containsExactly("order.placed");
    var row = here.last(here.seller, sellers);
    var id = Tsid.text(order.id().value());
    assertThat(row.state()).isEqualTo(WebhookDeliveryState.WAITING);
    assertThat(here.payload(row))
        .containsOnlyKeys("id", "type", "at", "order")
        .containsEntry("type", "order.placed")
        .containsEntry(
            "order",
            Map.of("id", id, "number", order.number(), "href", "/api/v1/ordering/orders/" + id));
  }

  @Test
  void whatTheBuyerHasToDecideIsNotToldToTheSeller() {
    long buyers = here.made(here.buyer.administrator());
    long sellers = here.made(here.seller);
    var order = here.place().id();
    var step =
        OrderStory.of(OrderEvent.EXCEPTION_OPENED, "w1", Map.of(), Optional.empty())
            .on(1)
            .because(Reason.DISCREPANCY);

    container.inTransaction(
        () -> {
          container.get(OrderLedger.class).open(here.buyer.caller(), order, step);
          return order;
        });

    var heard = here.last(here.buyer.administrator(), buyers);
    assertThat(here.payload(heard))
        .containsEntry("type", "order.exception-opened")
        .containsEntry("line", 1)
        .containsEntry("reason", "DISCREPANCY");
    assertThat(here.heard(here.seller, sellers)).containsExactly("order.placed");
  }

  @Test
  @DisplayName("rel:R1 an event stands and falls with its fact")
  void nothingIsToldOfAnOrderThatWasRolledBack() {
    long webhook = here.made(here.buyer.administrator());

    container.inTransaction(
        () -> {
          var order = here.place();
          container.get(Transaction.class).rollBack();
          return order;
        });

    assertThat(here.heard(here.buyer.administrator(), webhook)).isEmpty();
  }

  @Test
  void placingAnOrderTakesNoStatementMoreUnlessOneOfItsCompaniesListens() {
    here.place();
    var listeners = container.get(WebhookListeners.class);
    listeners.know(listeners.version(), Set.of());
    long nobody = container.statementsOf(here::place);
    listeners.know(listeners.version(), Set.of(4711L));
    long strangers = container.statementsOf(here::place);
    here.made(here.buyer.administrator());
    container.get(WebhookWork.class).look();
    long buyer = container.statementsOf(here::place);

    assertThat(strangers).isEqualTo(nobody);
    assertThat(buyer).isGreaterThan(nobody);
  }

  @Test
  void whoListensIsReadFromTheDatabase() {
    here.made(here.seller);
    var listeners = container.get(WebhookListeners.class);
    listeners.know(listeners.version(), Set.of());

    container.get(WebhookWork.class).look();

    assertThat(listeners.among(Set.of(here.seller.companyId(), here.buyer.companyId())))
        .containsExactly(here.seller.companyId());
  }

  @Test
  void theSecretIsToldOnceAndIsLong() {
    var made = (Made) here.make(here.seller, "/in");

    assertThat(made.secret()).matches("bencao_hook_[A-Za-z0-9_-]{43}");
    assertThat(here.webhooks().find(here.seller, made.id()).orElseThrow().toString())
        .doesNotContain(made.secret());
    var fresh = here.webhooks().rotate(here.seller, made.id()).orElseThrow();
    assertThat(fresh).isNotEqualTo(made.secret());
    assertThat(call(here.seller, made.id()).orElseThrow().secret()).isEqualTo(fresh);
  }

  @Test
  void theFirstEventIsAPing() {
    long webhook = here.made(here.seller);

    var ping = here.last(here.seller, webhook);

    assertThat(ping.kind()).isEqualTo("ping");
    assertThat(here.payload(ping)).containsOnlyKeys("id", "type", "at");
    assertThat(ping.orderId()).isEmpty();
  }

  @Test
  void refusesWhatMayNotBeCalledASecondOfTheSameAndASixth() {
    var outside = new MakeWebhook("https://10.0.0.1/in", "");
    assertThat(here.webhooks().make(here.seller, outside))
        .isEqualTo(new Shut(WebhookFault.HOST_NOT_PUBLIC));
    here.make(here.seller, "/same");
    assertThat(here.make(here.seller, "/same")).isEqualTo(new Refused(Cause.URL_TWICE));
    IntStream.range(1, 5).forEach(at -> here.made(here.seller));

    assertThat(here.make(here.seller, "/sixth")).isEqualTo(new Refused(Cause.TOO_MANY));
    assertThat(here.webhooks().list(here.seller)).hasSize(5);
  }

  @Test
  void eightAdministratorsAtOnceMakeFive() throws InterruptedException {
    var threads = Executors.newFixedThreadPool(8);
    var makes =
        IntStream.range(0, 8)
            .<Callable<MakeWebhookResult>>mapToObj(at -> () -> here.make(here.seller, "/" + at))
            .toList();

    var results = threads.invokeAll(makes);
    threads.shutdown();

    assertThat(results).allSatisfy(made -> assertThat(made.get()).isNotNull());
    assertThat(here.webhooks().list(here.seller)).hasSize(5);
  }

  @Test
  @DisplayName("P5: nobody sees or changes a receiver of others")
  void aReceiverOfOthersIsNotFound() {
    long webhook = here.made(here.seller);
    var other = here.buyer.administrator();
    long delivery = here.last(here.seller, webhook).id();

    assertThat(here.webhooks().list(other)).isEmpty();
    assertThat(here.webhooks().find(other, webhook)).isEmpty();
    assertThat(here.webhooks().rotate(other, webhook)).isEmpty();
    assertThat(here.webhooks().switchOff(other, webhook)).isEqualTo(WebhookChange.NOT_FOUND);
    assertThat(here.webhooks().switchOn(other, webhook)).isEqualTo(WebhookChange.NOT_FOUND);
    assertThat(here.webhooks().remove(other, webhook)).isEqualTo(WebhookChange.NOT_FOUND);
    assertThat(here.deliveries().list(other, webhook, Optional.empty(), 10)).isEmpty();
    assertThat(here.deliveries().sendAgain(other, delivery)).isEqualTo(WebhookChange.NOT_FOUND);
    assertThat(here.webhooks().find(here.seller, webhook)).isPresent();
    assertThat(here.sent(here.seller, webhook)).hasSize(1);
  }

  @Test
  void onlyACompanyAdministratorKeepsReceivers() {
    var buyer = here.buyer.caller();
    long webhook = here.made(here.buyer.administrator());

    for (Runnable act :
        List.<Runnable>of(
            () -> here.webhooks().list(buyer),
            () -> here.webhooks().find(buyer, webhook),
            () -> here.make(buyer, "/x"),
            () -> here.webhooks().rotate(buyer, webhook),
            () -> here.webhooks().switchOff(buyer, webhook),
            () -> here.webhooks().switchOn(buyer, webhook),
            () -> here.webhooks().remove(buyer, webhook),
            () -> here.deliveries().list(buyer, webhook, Optional.empty(), 1),
            () -> here.deliveries().sendAgain(buyer, webhook))) {
      assertThatThrownBy(act::run).isInstanceOf(AccessDenied.class);
    }
  }

  @Test
  void aRepeatHasTheSameIdentifierAndTheSameBytes() {
    long webhook = here.made(here.seller);
    var ping = here.last(here.seller, webhook);
    long outbox = here.outboxOf(ping);

    var first = here.exchange().prepare(outbox).orElseThrow();
    assertThat(here.exchange().prepare(outbox)).as("while it is on its way").isEmpty();
    here.exchange().answered(outbox, WebhookAnswer.of(500));
    assertThat(here.exchange().prepare(outbox)).as("before the minute is over").isEmpty();
    assertThat(here.last(here.seller, webhook).nextAt()).isPresent();
    here.later(webhook, Duration.ofMinutes(1));
    var second = here.exchange().prepare(outbox).orElseThrow();
    here.exchange().answered(outbox, WebhookAnswer.of(200));

    assertThat(second.deliveryId()).isEqualTo(first.deliveryId());
    assertThat(second.body()).isEqualTo(first.body());
    var last = here.last(here.seller, webhook);
    assertThat(last.state()).isEqualTo(WebhookDeliveryState.DELIVERED);
    assertThat(last.attempts()).isEqualTo(2);
    assertThat(here.exchange().prepare(outbox)).isEmpty();
    assertThat(isDone(outbox)).isTrue();
  }

  @Test
  void whatWasGivenUpIsShownAndSentAgainByAPerson() {
    long webhook = here.made(here.seller);
    var ping = here.last(here.seller, webhook);
    long outbox = here.outboxOf(ping);
    var first = here.exchange().prepare(outbox).orElseThrow();
    here.later(webhook, Duration.ofHours(24));

    here.exchange().answered(outbox, WebhookAnswer.of(WebhookFault.TIMEOUT));

    var given = here.last(here.seller, webhook);
    assertThat(given.state()).isEqualTo(WebhookDeliveryState.FAILED);
    assertThat(given.fault()).contains(WebhookFault.TIMEOUT);
    assertThat(isDone(outbox)).isTrue();
    assertThat(here.deliveries().sendAgain(here.seller, ping.id()))
        .isEqualTo(WebhookChange.CHANGED);
    here.later(webhook, Duration.ZERO);
    assertThat(here.exchange().prepare(outbox).orElseThrow().body()).isEqualTo(first.body());
  }

  @Test
  void aReceiverThatDoesNotAnswerRestsWithAllThatWaitsForIt() {
    long slow = here.made(here.seller);
    long quick = here.made(here.buyer.administrator());
    here.place();
    var waiting = here.sent(here.seller, slow);
    long first = here.outboxOf(waiting.get(1));
    long second = here.outboxOf(waiting.get(0));
    here.exchange().prepare(first).orElseThrow();

    here.exchange().answered(first, WebhookAnswer.of(WebhookFault.TIMEOUT));

    assertThat(here.exchange().prepare(second)).isEmpty();
    assertThat(call(here.buyer.administrator(), quick)).isPresent();
    here.later(slow, Duration.ZERO);
    assertThat(here.exchange().prepare(second)).as("one tries").isPresent();
    here.later(slow, Duration.ZERO);
    here.exchange().answered(second, WebhookAnswer.of(204));
    assertThat(here.webhooks().find(here.seller, slow).orElseThrow().failingSince()).isEmpty();
    assertThat(here.exchange().prepare(first)).isPresent();
  }

  @Test
  void whileOneCallTriesTheOthersWait() {
    long webhook = here.made(here.seller);
    here.place();
    var waiting = here.sent(here.seller, webhook);
    long first = here.outboxOf(waiting.get(1));
    here.exchange().prepare(first);
    here.exchange().answered(first, WebhookAnswer.of(WebhookFault.NO_CONNECTION));
    here.later(webhook, Duration.ZERO);
    assertThat(here.exchange().prepare(first)).isPresent();

    assertThat(here.exchange().prepare(here.outboxOf(waiting.get(0)))).isEmpty();
  }

  @Test
  void whatWaitsForAReceiverThatWasSwitchedOffIsGivenUp() {
    long webhook = here.made(here.seller);
    var ping = here.last(here.seller, webhook);
    here.webhooks().switchOff(here.seller, webhook);
    here.place();

    assertThat(here.exchange().prepare(here.outboxOf(ping))).isEmpty();

    assertThat(here.heard(here.seller, webhook)).as("nothing new").isEmpty();
    assertThat(here.last(here.seller, webhook).fault()).contains(WebhookFault.SWITCHED_OFF);
    assertThat(here.deliveries().sendAgain(here.seller, ping.id()))
        .isEqualTo(WebhookChange.NOT_POSSIBLE);
    here.webhooks().switchOn(here.seller, webhook);
    assertThat(here.deliveries().sendAgain(here.seller, ping.id()))
        .isEqualTo(WebhookChange.CHANGED);
  }

  @Test
  void aReceiverThatSaysItIsGoneIsSwitchedOffAndTheAuditSaysWhy() {
    long webhook = here.made(here.seller);
    long outbox = here.outboxOf(here.last(here.seller, webhook));
    here.exchange().prepare(outbox).orElseThrow();

    here.exchange().answered(outbox, WebhookAnswer.of(410));

    assertThat(here.webhooks().find(here.seller, webhook).orElseThrow().stop())
        .contains(WebhookStop.GONE);
    assertThat(
            here.number(
                "select count(a) from AuditEntry a where a.companyId = :value"
                    + " and a.act = 'webhook-stopped'",
                here.seller.companyId()))
        .isEqualTo(1);
  }

  @Test
  void aRemovedReceiverLeavesNothingToSend() {
    long webhook = here.made(here.seller);
    var ping = here.last(here.seller, webhook);
    long outbox = here.outboxOf(ping);

    assertThat(here.webhooks().remove(here.seller, webhook)).isEqualTo(WebhookChange.CHANGED);

    assertThat(here.exchange().prepare(outbox)).isEmpty();
    assertThat(isDone(outbox)).isTrue();
    assertThat(here.webhooks().remove(here.seller, webhook)).isEqualTo(WebhookChange.NOT_FOUND);
    assertThat(here.number("select count(d) from WebhookDelivery d where d.id = :value", ping.id()))
        .isZero();
  }

  @Test
  void aTicketThatTheBrokerGaveUpIsShown() {
    long webhook = here.made(here.seller);
    var ping = here.last(here.seller, webhook);
    long outbox = here.outboxOf(ping);

    here.exchange().park(outbox, "given up");

    assertThat(here.last(here.seller, webhook).fault()).contains(WebhookFault.BROKEN_OFF);
    here.deliveries().sendAgain(here.seller, ping.id());
    assertThat(here.exchange().prepare(outbox)).isPresent();
  }

  @Test
  void whatEndedMoreThanAMonthAgoIsForgotten() {
    long webhook = here.made(here.seller);
    here.place();
    long outbox = here.outboxOf(here.sent(here.seller, webhook).get(1));
    here.exchange().prepare(outbox).orElseThrow();
    here.exchange().answered(outbox, WebhookAnswer.of(204));
    container.get(WebhookWork.class).forget();
    assertThat(here.sent(here.seller, webhook)).hasSize(2);
    here.ended(webhook, Duration.ofDays(31));

    container.get(WebhookWork.class).forget();

    assertThat(here.sent(here.seller, webhook))
        .extracting(WebhookDeliveryRow::state)
        .containsExactly(WebhookDeliveryState.WAITING);
  }

  @Test
  void pagesThroughWhatWasSent() {
    long webhook = here.made(here.seller);
    here.place();
    here.place();

    var first = here.deliveries().list(here.seller, webhook, Optional.empty(), 2).orElseThrow();
    var rest = here.deliveries().list(here.seller, webhook, first.older(), 2).orElseThrow();

    assertThat(first.rows()).hasSize(2);
    assertThat(rest.rows()).extracting(WebhookDeliveryRow::kind).containsExactly("ping");
    assertThat(rest.older()).isEmpty();
  }

  private Optional<WebhookCall> call(Caller administrator, long webhook) {
    return here.exchange().prepare(here.outboxOf(here.last(administrator, webhook)));
  }

  private boolean isDone(long outbox) {
    return here.number(
            "select count(o) from OutboxEntry o where o.id = :value and o.doneAt is not null",
            outbox)
        == 1;
  }
}
