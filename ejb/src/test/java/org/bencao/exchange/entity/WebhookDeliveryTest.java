package org.bencao.exchange.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bencao.common.Caller;
import org.bencao.exchange.boundary.WebhookAnswer;
import org.bencao.exchange.boundary.WebhookDeliveryState;
import org.bencao.exchange.boundary.WebhookFault;
import org.bencao.exchange.boundary.WebhookStop;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("J2: an event is sent until it is taken or a day has passed")
class WebhookDeliveryTest {

  private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");

  private final Webhook webhook =
      new Webhook(1, Caller.clock(), "https://erp.example/", "", "secret", NOW);
  private final WebhookDelivery delivery =
      new WebhookDelivery(2, webhook, 3, "ping", Optional.empty(), "{}", NOW);

  @Test
  void waitsAMinuteAndTwiceAsLongEachTimeUpToAnHour() {
    var pauses = pauses();

    assertThat(pauses.subList(0, 8))
        .extracting(Duration::toMinutes)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L);
    assertThat(pauses.subList(6, pauses.size())).containsOnly(Duration.ofHours(1));
  }

  @Test
  void isGivenUpAfterADay() {
    var total = pauses().stream().reduce(Duration.ZERO, Duration::plus);

    assertThat(total).isBetween(Duration.ofHours(23), Duration.ofHours(24));
    assertThat(delivery.state()).isEqualTo(WebhookDeliveryState.FAILED);
    assertThat(delivery.lastStatus()).contains(500);
    assertThat(delivery.lastFault()).contains(WebhookFault.STATUS);
    assertThat(delivery.doneAt()).isPresent();
  }

  @Test
  void isGivenADayMoreWhenSomebodySendsItAgain() {
    pauses();
    delivery.again(NOW.plus(Duration.ofDays(3)));

    assertThat(pauses()).hasSizeGreaterThan(20);
  }

  @Test
  void endsWhenItIsTaken() {
    delivery.answered(WebhookAnswer.of(204), NOW);

    assertThat(delivery.state()).isEqualTo(WebhookDeliveryState.DELIVERED);
    assertThat(delivery.nextAt()).isEmpty();
    assertThat(delivery.lastFault()).isEmpty();
  }

  @Test
  void aReceiverThatCannotRestsLongerEachTimeAndIsTriedByOneCall() {
    webhook.failed(WebhookAnswer.of(WebhookFault.TIMEOUT), NOW);
    webhook.failed(WebhookAnswer.of(503), NOW);
    assertThat(webhook.restsUntil()).contains(NOW.plus(Duration.ofMinutes(2)));

    webhook.tryOne(NOW.plus(Duration.ofMinutes(5)));
    assertThat(webhook.restsUntil()).contains(NOW.plus(Duration.ofMinutes(5)));

    webhook.recovered();
    assertThat(webhook.restsUntil()).isEmpty();
    assertThat(webhook.failingSince()).isEmpty();
  }

  @Test
  void aReceiverThatWillNotHaveOneEventIsSentTheOthers() {
    webhook.failed(WebhookAnswer.of(422), NOW);

    assertThat(webhook.restsUntil()).isEmpty();
    assertThat(webhook.failingSince()).contains(NOW);
    webhook.tryOne(NOW.plusSeconds(60));
    assertThat(webhook.restsUntil()).isEmpty();
  }

  @Test
  void aReceiverThatWasSilentForAWeekIsSwitchedOff() {
    webhook.failed(WebhookAnswer.of(500), NOW);
    webhook.failed(WebhookAnswer.of(500), NOW.plus(Duration.ofDays(7)).minusSeconds(1));
    assertThat(webhook.isActive()).isTrue();

    webhook.failed(WebhookAnswer.of(500), NOW.plus(Duration.ofDays(7)));

    assertThat(webhook.isActive()).isFalse();
    assertThat(webhook.stop()).contains(WebhookStop.SILENT);
  }

  @Test
  void aReceiverThatSaysItIsGoneIsSwitchedOffUntilSomebodySwitchesItOn() {
    webhook.failed(WebhookAnswer.of(410), NOW);
    assertThat(webhook.stop()).contains(WebhookStop.GONE);

    webhook.switchOn();

    assertThat(webhook.isActive()).isTrue();
    assertThat(webhook.stop()).isEmpty();
    assertThat(webhook.failingSince()).isEmpty();
  }

  /** How long it waits between failures until it is given up. */
  private List<Duration> pauses() {
    var pauses = new ArrayList<Duration>();
    var now = delivery.nextAt().orElseThrow();
    while (delivery.isWaiting()) {
      delivery.answered(WebhookAnswer.of(500), now);
      var next = delivery.nextAt().orElse(now);
      pauses.add(Duration.between(now, next));
      now = next;
    }
    pauses.remove(pauses.size() - 1);
    return pauses;
  }
}
